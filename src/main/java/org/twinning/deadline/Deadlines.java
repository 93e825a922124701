package org.twinning.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.followup.Responsibilities;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;

/** All that is due, asked anew each time: no job prepares it, so none can have failed to. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private final ObjectProvider<DeadlineSource> sources;
    private final Marks marks;
    private final Responsibilities responsibilities;

    Deadlines(ObjectProvider<DeadlineSource> sources, Marks marks, Responsibilities responsibilities) {
        this.sources = sources;
        this.marks = marks;
        this.responsibilities = responsibilities;
    }

    /** All that is due, whatever a reader has taken off her own list: what stands on paper is the register's. */
    public Lists all(AsOf asOf) {
        return lists(null, Map.of(), asOf);
    }

    /** What a reader sees. */
    public Lists of(String person, boolean onlyMine, AsOf asOf) {
        return lists(
                onlyMine ? new HashSet<>(responsibilities.numbersOf(person, asOf)) : null,
                marks.of(person, asOf),
                asOf);
    }

    private Lists lists(@Nullable Set<String> mine, Map<String, Marks.Said> said, AsOf asOf) {
        List<Line> lines = sources.stream()
                .flatMap(source -> source.on(asOf).stream())
                .filter(it -> mine == null || mine.contains(it.agreement()))
                .sorted(Comparator.comparing(Deadline::due).thenComparing(Deadline::key))
                .map(it -> line(it, said.get(it.key()), asOf.date()))
                .toList();
        return new Lists(byKind(lines, it -> it.mark() == null), byKind(lines, it -> it.mark() != null));
    }

    private static Line line(Deadline deadline, Marks.@Nullable Said said, LocalDate day) {
        boolean due = said != null && said.until() != null && !day.isBefore(said.until());
        boolean late = day.isAfter(deadline.due());
        return said == null || due
                ? new Line(deadline, late, null, null)
                : new Line(deadline, late, said.mark(), said.until());
    }

    private static SortedMap<String, List<Line>> byKind(List<Line> lines, Predicate<Line> which) {
        return lines.stream()
                .filter(which)
                .collect(Collectors.groupingBy(it -> it.deadline().kind(), TreeMap::new, Collectors.toList()));
    }

    /**
     * Each by kind, the earliest due first.
     *
     * @param open what waits for the reader
     * @param settled what she has taken off her list
     */
    public record Lists(SortedMap<String, List<Line>> open, SortedMap<String, List<Line>> settled) {

        public int number() {
            return open.values().stream().mapToInt(List::size).sum();
        }
    }
}
