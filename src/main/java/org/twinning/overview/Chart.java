package org.twinning.overview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Status;
import org.twinning.platform.LocalText;

/**
 * Numbers of agreements in rows, for a picture and the table beside it.
 *
 * @param rows in the order in which they are shown
 */
public record Chart(List<Row> rows) {

    /**
     * One bar.
     *
     * @param code of a programme or an area, or a year; null for those that have none
     * @param name null where the code says it all, or there is none
     * @param counts by status; agreements that are counted whatever their status are not told apart
     */
    public record Row(@Nullable String code, @Nullable LocalText name, Map<Status, Long> counts, long total) {

        static Row of(@Nullable String code, @Nullable LocalText name, Map<Status, Long> counts) {
            return new Row(code, name, new EnumMap<>(counts), sum(counts.values()));
        }

        static Row of(@Nullable String code, @Nullable LocalText name, long total) {
            return new Row(code, name, Map.of(), total);
        }
    }

    /** The statuses that any of its rows has, in their order. */
    public Set<Status> statuses() {
        Set<Status> statuses = new TreeSet<>();
        rows.forEach(it -> statuses.addAll(it.counts().keySet()));
        return statuses;
    }

    public long count(Status status) {
        return sum(rows.stream().map(it -> it.counts().getOrDefault(status, 0L)).toList());
    }

    public long total() {
        return sum(rows.stream().map(Row::total).toList());
    }

    /** The longest bar; each is drawn as a part of it. */
    public long longest() {
        return rows.stream().mapToLong(Row::total).max().orElse(0);
    }

    private static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
