package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    private final Words words = new Words(new StaticMessageSource(), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({"2022-05-09, 2022-05-09", "2022-05, 2022-05", "2022-Q3, 2022", "2022, 2022"})
    void programsReadADateAsExactlyAsHtmlCanSayIt(String date, String machine) {
        assertThat(words.machine(PlannedDate.parse(date))).isEqualTo(machine);
    }

    @Test
    void programsReadAMomentWithoutTheMicrosecondsThatHtmlForbids() {
        assertThat(words.machine(Instant.parse("2026-11-25T04:08:57.123456Z"))).isEqualTo("2026-11-25T04:08:57Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2022-02-31", "0000", "1812-09", "Meeting of 2022"})
    void whatOnlyLooksLikeADateStaysAsItWasTyped(String text) {
        assertThat(words.value(text)).isEqualTo(text);
    }
}
