package org.twinning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinning.platform.PlannedDate;

/** A month as a sheet has its days where a wall calendar has them. */
class MonthTest {

    @ParameterizedTest
    @CsvSource({"2026-11, 6, 6", "2027-02, 4, 0", "2024-02, 5, 3", "2026-12, 5, 1"})
    void beginsEachWeekOnMonday(YearMonth month, int weeks, int before) {
        Month sheet = Month.of(month, List.of());
        assertThat(sheet.weeks()).hasSize(weeks).allMatch(it -> it.size() == 7);
        assertThat(sheet.weeks().get(0).stream().filter(it -> !it.within())).hasSize(before);
        assertThat(sheet.weeks().stream().flatMap(List::stream).filter(Month.Day::within))
                .hasSize(month.lengthOfMonth());
    }

    @Test
    void whatHasNoDayStandsOnNone() {
        Month sheet = Month.of(
                YearMonth.of(2026, 11),
                List.of(
                        entry(PlannedDate.month(2026, 11)),
                        entry(PlannedDate.year(2026)),
                        entry(PlannedDate.quarter(2026, 4))));
        assertThat(sheet.weeks().stream().flatMap(List::stream))
                .allMatch(it -> it.entries().isEmpty());
    }

    @Test
    void aDayOfAnotherMonthHoldsNothingEvenOnTheSameSheet() {
        Month sheet = Month.of(YearMonth.of(2026, 11), List.of(entry(PlannedDate.day(2026, 10, 31))));
        assertThat(sheet.weeks().get(0).get(5).date()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(sheet.weeks().get(0).get(5).entries()).isEmpty();
    }

    @Test
    void nothingIsLeftOutSilently() {
        Month.Day five = day(5);
        Month.Day nine = day(9);
        assertThat(five.shown()).hasSize(5);
        assertThat(five.more()).isZero();
        assertThat(nine.shown()).hasSize(4);
        assertThat(nine.more()).isEqualTo(5);
    }

    private static Month.Day day(int entries) {
        List<Entry> all = IntStream.range(0, entries)
                .mapToObj(it -> entry(PlannedDate.day(2026, 11, 30)))
                .toList();
        return Month.of(YearMonth.of(2026, 11), all).weeks().get(5).get(0);
    }

    private static Entry entry(PlannedDate date) {
        return new Entry(
                EntryKind.VISIT,
                "visit:1",
                Stretch.of(date),
                List.of(),
                "Visit",
                "Minsk",
                "/visits/1",
                Entry.State.OPEN);
    }
}
