package org.twinning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinning.platform.PlannedDate;

/** What is not known to the day never becomes one. */
class StretchTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-02", "2026-Q4", "2026", "2026-01-01", "2026-Q1", "2026-12"})
    void isTheSameDateAgain(String text) {
        assertThat(Stretch.of(PlannedDate.parse(text)).date()).contains(PlannedDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, 2026-05-30", "2026-05-02, 2026-05-31", "1999-07-01, 2000-06-30", "2026-02-01, 2026-04-30"})
    void isNoDateWhenItIsNeitherMonthNorQuarterNorYear(LocalDate first, LocalDate last) {
        assertThat(new Stretch(first, last).date()).isEmpty();
    }

    @Test
    void touchesADayOnlyFromItsFirstThroughItsLast() {
        Stretch quarter = Stretch.of(PlannedDate.quarter(2026, 4));
        LocalDate before = LocalDate.of(2026, 9, 30);
        LocalDate after = LocalDate.of(2027, 1, 1);
        assertThat(quarter.touches(before, before)).isFalse();
        assertThat(quarter.touches(before, before.plusDays(1))).isTrue();
        assertThat(quarter.touches(after.minusDays(1), after)).isTrue();
        assertThat(quarter.touches(after, after)).isFalse();
    }
}
