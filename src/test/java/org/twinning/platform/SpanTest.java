package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2022-05-09, 2022-05-11, true",
        "2022-05-09, 2022-05-08, false",
        "2022-05-09, 2022-05, true",
        "2022-05, 2022-05-01, true",
        "2022-05, 2022-04-30, false",
        "2022-05, 2022, true"
    })
    void endsNotBeforeItCanHaveBegun(String from, String until, boolean possible) {
        assertThat(Span.inOrder(PlannedDate.parse(from), PlannedDate.parse(until)))
                .isEqualTo(possible);
    }

    @Test
    void isADateWhenItEndsOnTheOneOnWhichItBegan() {
        PlannedDate day = PlannedDate.parse("2022-05-09");
        assertThat(new Span(day, day)).isEqualTo(Span.of(day));
    }

    @Test
    void isAsExactAsTheLessExactOfItsDates() {
        PlannedDate day = PlannedDate.parse("2022-05-09");
        assertThat(new Span(day, PlannedDate.parse("2022-05-11")).exact()).isTrue();
        assertThat(new Span(day, PlannedDate.parse("2022-06")).exact()).isFalse();
    }
}
