package org.twinning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month as a sheet with a row for each week, which begins on Monday.
 *
 * @param weeks each of seven days; those before the first and after the last of the month hold nothing
 */
public record Month(YearMonth month, List<List<Day>> weeks) {

    /** What more there is of a day stands in the list. */
    private static final int MOST = 4;

    static final int DAYS = DayOfWeek.values().length;

    public static Month of(YearMonth month, List<Entry> entries) {
        Map<LocalDate, List<Entry>> byDay = new HashMap<>();
        entries.stream().filter(it -> it.when().day()).forEach(entry -> month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> entry.when().touches(day, day))
                .forEach(day ->
                        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(entry)));
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Month(
                month,
                Stream.iterate(monday, it -> !it.isAfter(month.atEndOfMonth()), it -> it.plusDays(DAYS))
                        .map(week -> IntStream.range(0, DAYS)
                                .mapToObj(week::plusDays)
                                .map(day -> new Day(
                                        day,
                                        YearMonth.from(day).equals(month),
                                        YearMonth.from(day).equals(month)
                                                ? byDay.getOrDefault(day, List.of())
                                                : List.of()))
                                .toList())
                        .toList());
    }

    /** A field of the sheet. */
    public record Day(LocalDate date, boolean within, List<Entry> entries) {

        /** Those that the field has room for. */
        public List<Entry> shown() {
            return entries.size() <= MOST + 1 ? entries : entries.subList(0, MOST);
        }

        public int more() {
            return entries.size() - shown().size();
        }
    }
}
