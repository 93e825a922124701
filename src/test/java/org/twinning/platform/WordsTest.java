package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    @CsvSource({
        "ru, 2022-10-02, со 2 октября 2022 года",
        "ru, 2022-10-01, с 1 октября 2022 года",
        "ru, 2022-10-22, с 22 октября 2022 года",
        "ru, 2022-Q2, со II квартала 2022 года",
        "ru, 2022-06, с июня 2022 года",
        "ru, 2022, с 2022 года",
        "be, 2022-10-02, з 2 кастрычніка 2022 года",
        "be, 2022-01, са студзеня 2022 года",
        "be, 2022-03, з сакавіка 2022 года",
        "be, 2022-08, са жніўня 2022 года",
        "en, 2022-Q3, since the third quarter of 2022"
    })
    void aBeginningTakesThePrepositionThatIsSpoken(String language, String date, String said) throws IOException {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            assertThat(new Words(new Languages().messageSource(), Clock.systemUTC()).since(PlannedDate.parse(date)))
                    .isEqualTo(said);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2022-02-31", "0000", "1812-09", "Meeting of 2022"})
    void whatOnlyLooksLikeADateStaysAsItWasTyped(String text) {
        assertThat(words.value(text)).isEqualTo(text);
    }
}
