package org.twinning.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places along two edges and what is in force between them. A sum counts each agreement once, so that it is what the register's
 * own list counts; an agreement of three partners may stand in several cells of a row.
 */
public record Matrix(Scope rowScope, Scope columnScope, List<Place> rows, List<Place> columns, Map<Key, Cell> cells) {

    /** Between which two; null stands for the whole edge. */
    public record Key(@Nullable String row, @Nullable String column) {}

    public Cell at(Place row, Place column) {
        return get(new Key(row.extent().text(), column.extent().text()));
    }

    public Cell rowSum(Place row) {
        return get(new Key(row.extent().text(), null));
    }

    public Cell columnSum(Place column) {
        return get(new Key(null, column.extent().text()));
    }

    public Cell total() {
        return get(new Key(null, null));
    }

    private Cell get(Key key) {
        return cells.getOrDefault(key, Cell.NOTHING);
    }

    /** How many pairs of places there are. */
    public int pairs() {
        return rows.size() * columns.size();
    }

    public long filled() {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> at(row, column)))
                .filter(it -> !it.white())
                .count();
    }

    /** Whether some agreement stands in several cells, so that these add up to more than the sum beside them. */
    public boolean repeats() {
        long added = rows.stream()
                .flatMap(row -> columns.stream().map(column -> at(row, column).inForce()))
                .mapToLong(Long::longValue)
                .sum();
        return added > total().inForce();
    }

    /** The columns in parts that fit on a sheet, as even as they can be. */
    public List<List<Place>> blocks(int widest) {
        int blocks = Math.max(1, (columns.size() + widest - 1) / widest);
        List<List<Place>> parts = new ArrayList<>();
        for (int at = 0, part = 0; part < blocks; part++) {
            int next = at + (columns.size() - at + blocks - part - 1) / (blocks - part);
            parts.add(columns.subList(at, next));
            at = next;
        }
        return parts;
    }
}
