package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-05-09, 2022-05-09, 2022-05-09, 2022-05-09",
        "2022-05,    2022-05-01, 2022-05-31, 2022-05",
        "2024-02,    2024-02-01, 2024-02-29, 2024-02",
        "2022-Q1,    2022-01-01, 2022-03-31, 2022-33",
        "2022-Q2,    2022-04-01, 2022-06-30, 2022-34",
        "2022-Q3,    2022-07-01, 2022-09-30, 2022-35",
        "2022-Q4,    2022-10-01, 2022-12-31, 2022-36",
        "2022,       2022-01-01, 2022-12-31, 2022"
    })
    void knowsItsDaysAndBothItsTextForms(String text, LocalDate first, LocalDate last, String edtf) {
        PlannedDate date = PlannedDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(PlannedDate.parse(edtf)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "0000",
                "1899-Q4",
                "2022-13",
                "2022-00",
                "2022-02-30",
                "2022-Q5",
                "2022-37",
                "2022-21",
                "2022-5-9",
                "May 2022"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PlannedDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refusesAPeriodThatBeginsInItsMiddle() {
        assertThatThrownBy(() -> new PlannedDate(LocalDate.of(2022, 8, 1), PlannedDate.Precision.QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsByFirstDayThenFromTheFinestToTheCoarsest() {
        List<PlannedDate> sorted = List.of(
                PlannedDate.day(2022, 1, 1),
                PlannedDate.month(2022, 1),
                PlannedDate.quarter(2022, 1),
                PlannedDate.year(2022),
                PlannedDate.day(2022, 1, 2));

        assertThat(sorted.stream().sorted().toList()).isEqualTo(sorted);
        assertThat(sorted.stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .sorted()
                        .toList())
                .isEqualTo(sorted);
    }
}
