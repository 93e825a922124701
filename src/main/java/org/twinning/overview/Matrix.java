package org.twinning.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** How many pairs of places there are; the same two are one pair, whichever stands in the row. */
    public long pairs() {
        return pairs(it -> true);
    }

    public long filled() {
        return pairs(it -> !it.white());
    }

    /** A place has nobody but itself to agree with, unless it is a region with places in it. */
    private long pairs(Predicate<Cell> such) {
        return rows.stream()
                .flatMap(row -> columns.stream()
                        .filter(column -> !row.extent().equals(column.extent())
                                || row.opens()
                                || !at(row, column).white())
                        .filter(column -> such.test(at(row, column)))
                        .map(column -> new HashSet<>(List.of(row.extent(), column.extent()))))
                .distinct()
                .count();
    }

    /** Whether places stand along both edges, so that an agreement between two of them stands in two cells. */
    public boolean mirrored() {
        return rows.stream()
                .anyMatch(row -> columns.stream().anyMatch(it -> it.extent().equals(row.extent())));
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
