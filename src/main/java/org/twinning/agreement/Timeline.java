package org.twinning.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.AsOf;

/**
 * The picture of lives, one row an agreement, all on one axis. A date is as long as it is uncertain; what goes on leaves at
 * the right edge.
 *
 * @param asOf null when it is today
 */
public record Timeline(
        List<Year> years, Point today, @Nullable Point asOf, List<Row> rows) {

    /** What lies farther ahead would leave no room for the rest; the table tells it. */
    private static final int YEARS_AHEAD = 30;

    static Timeline of(Collection<AgreementLine> lines, Map<String, List<Stroke>> strokes, AsOf asOf, LocalDate today) {
        LocalDate now = asOf.date().isAfter(today) ? asOf.date() : today;
        List<LocalDate> days = Stream.concat(
                        Stream.of(today, asOf.date()),
                        strokes.values().stream().flatMap(List::stream).flatMap(Timeline::days))
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate last = days.get(days.size() - 1);
        LocalDate farthest = now.plusYears(YEARS_AHEAD);
        Axis axis = Axis.holding(days.get(0), last.isAfter(farthest) ? farthest : last);
        return new Timeline(
                axis.years(),
                axis.middleOf(today),
                asOf.today() ? null : axis.middleOf(asOf.date()),
                lines.stream()
                        .map(it -> row(it, strokes.getOrDefault(it.number(), List.of()), asOf.date(), axis))
                        .toList());
    }

    private static Stream<LocalDate> days(Stroke stroke) {
        KnownEnd through = stroke.through();
        return switch (stroke.kind()) {
            case OPEN, RENEWING -> Stream.of(stroke.from().latest().plusYears(1));
            default ->
                Stream.of(
                        stroke.from().earliest(),
                        stroke.from().latest(),
                        through == null ? stroke.from().latest() : through.latest());
        };
    }

    private static Row row(AgreementLine line, List<Stroke> strokes, LocalDate asOf, Axis axis) {
        return new Row(
                line,
                strokes.stream()
                        .filter(it -> axis.holds(it.from().latest()))
                        .map(it -> new Mark(it, span(it, asOf, axis)))
                        .sorted(Comparator.comparing(
                                        (Mark it) -> !it.stroke().kind().stretch())
                                .thenComparing(Mark::sign))
                        .toList(),
                strokes);
    }

    private static Span span(Stroke stroke, LocalDate asOf, Axis axis) {
        KnownEnd through = stroke.through();
        return switch (stroke.kind()) {
            case OPEN, RENEWING -> axis.from(stroke.from().latest());
            case OVERDUE, IN_FORCE, PRESUMED, SUSPENDED, AHEAD ->
                axis.span(stroke.from().latest(), through == null ? asOf : through.latest());
            default -> axis.span(stroke.from().earliest(), stroke.from().latest());
        };
    }

    /** All that is drawn, for the legend. */
    public SortedSet<Stroke.Kind> kinds() {
        return rows.stream()
                .flatMap(it -> it.marks().stream())
                .map(it -> it.stroke().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a date is drawn that is not known to the day. */
    public boolean uncertain() {
        return rows.stream()
                .flatMap(it -> it.marks().stream())
                .anyMatch(it -> !it.sign() && !it.stroke().kind().stretch());
    }

    /** A year's name at the place where it begins. */
    public record Year(int year, Point at) {}

    /**
     * An agreement and what is drawn of it.
     *
     * @param marks the longest kinds first, so that signs lie upon them
     * @param strokes the same and what lies beyond the edge, in the order of time
     */
    public record Row(AgreementLine line, List<Mark> marks, List<Stroke> strokes) {

        public List<Stroke> told(Stroke.Part part) {
            return strokes.stream().filter(it -> it.kind().part() == part).toList();
        }
    }

    /** A stroke in its place. */
    public record Mark(Stroke stroke, Span span) {

        /** A day is a sign; whatever is less exact is as long as its days. */
        public boolean sign() {
            return !stroke.kind().stretch() && stroke.from().exact();
        }
    }

    /** From left to right, in percent of the width. */
    public record Span(double from, double to) {

        public String x() {
            return percent(from);
        }

        public String end() {
            return percent(to);
        }

        public String width() {
            return percent(to - from);
        }

        public String middle() {
            return percent((from + to) / 2);
        }
    }

    /** A place, in percent of the width. */
    public record Point(double at) {

        private static final double EDGE = 20;

        public String x() {
            return percent(at);
        }

        /** On which side of the place its words stand, so that they stay inside the picture. */
        public String anchor() {
            return at < EDGE ? "start" : at > 100 - EDGE ? "end" : "middle";
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
