package org.twinning.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole years from left to right. Places on it are percentages of its width, so that the same picture fits a telephone and
 * a wall, and its text keeps its size on both.
 *
 * @param first first day of the first year
 * @param end first day after the last year
 */
record Axis(LocalDate first, LocalDate end) {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100);
    private static final int MOST_LABELS = 7;

    static Axis holding(LocalDate earliest, LocalDate latest) {
        return new Axis(earliest.withDayOfYear(1), latest.withDayOfYear(1).plusYears(1));
    }

    /** Where a day begins; at the edge, where it lies outside. */
    double startOf(LocalDate day) {
        double place = 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return Math.max(0, Math.min(100, place));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** The stretch from the beginning of a day to the edge. */
    Timeline.Span from(LocalDate day) {
        return new Timeline.Span(startOf(day), 100);
    }

    /** The stretch from the beginning of one day to the end of another. */
    Timeline.Span span(LocalDate from, LocalDate through) {
        return new Timeline.Span(startOf(from), startOf(through.plusDays(1)));
    }

    Timeline.Point middleOf(LocalDate day) {
        return new Timeline.Point((startOf(day) + startOf(day.plusDays(1))) / 2);
    }

    /** Years that are written: all of them while they are few, else every second, fifth, tenth. */
    List<Timeline.Year> years() {
        int years = end.getYear() - first.getYear();
        int step = STEPS.stream()
                .filter(it -> years <= it * MOST_LABELS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        return IntStream.range(first.getYear(), end.getYear())
                .filter(year -> year % step == 0)
                .mapToObj(year -> new Timeline.Year(year, new Timeline.Point(startOf(LocalDate.of(year, 1, 1)))))
                .toList();
    }
}
