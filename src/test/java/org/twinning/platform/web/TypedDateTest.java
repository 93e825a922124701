package org.twinning.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinning.platform.PlannedDate;

class TypedDateTest {

    private final TypedDate dates = new TypedDate();

    @ParameterizedTest
    @CsvSource({
        "09.05.2022, 2022-05-09",
        "9.5.2022, 2022-05-09",
        "05.2022, 2022-05",
        "Q3 2022, 2022-Q3",
        "III кв. 2022, 2022-Q3",
        "3 квартал 2022 года, 2022-Q3",
        "iv кв. 2022 г., 2022-Q4",
        "2022-35, 2022-Q3",
        "2022-05-09, 2022-05-09",
        "' 1998 ', 1998",
        "30 июня 2022, 2022-06-30",
        "30 июня 2022 г., 2022-06-30",
        "30\u00a0июня 2022\u00a0года, 2022-06-30",
        "30 чэрвеня 2022, 2022-06-30",
        "1 жніўня 2022 г., 2022-08-01",
        "30 June 2022, 2022-06-30",
        "'June 30, 2022', 2022-06-30",
        "'Sept. 1st, 2022', 2022-09-01",
        "1st of March 2022, 2022-03-01",
        "июнь 2022, 2022-06",
        "чэрвень 2022 года, 2022-06",
        "May 2022, 2022-05",
        "III квартал 2022 года, 2022-Q3",
        "ІІІ квартал 2022, 2022-Q3",
        "трэці квартал 2022 года, 2022-Q3",
        "четвёртый квартал 2022, 2022-Q4",
        "third quarter of 2022, 2022-Q3",
        "the second quarter of 2022, 2022-Q2",
        "3rd quarter 2022, 2022-Q3",
        "3-й квартал 2022 г., 2022-Q3",
        "2022 год, 2022",
        "2022 г., 2022"
    })
    void readsDatesAsPeopleTypeThem(String typed, String text) throws ParseException {
        assertThat(dates.parse(typed, Locale.ENGLISH).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2022",
                "13.2022",
                "soon",
                "V кв. 2022",
                "9 May",
                "0000",
                "31.12.1899",
                "Q3 1022",
                "05.0022",
                "31 июня 2022",
                "30 juin 2022",
                "fifth quarter of 2022",
                "Ma 2022",
                "июня 2022 30"
            })
    void refusesWhatIsNoDate(String typed) {
        assertThatThrownBy(() -> dates.parse(typed, Locale.ENGLISH)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-05-09", "2022-05", "2022-Q3", "2022"})
    void readsBackWhatItPrints(String text) throws ParseException {
        PlannedDate date = PlannedDate.parse(text);

        assertThat(dates.parse(dates.print(date, Locale.ENGLISH), Locale.ENGLISH))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2026, true",
        "31/04/2026, true",
        "2026-02-30, true",
        "31 июня 2022 г., true",
        "'June 31, 2022', true",
        "32.01.2026, true",
        "28.02.2026, false",
        "31.13.2026, false",
        "02.2026, false",
        "soon, false"
    })
    void knowsADayThatItsMonthDoesNotHave(String typed, boolean missing) {
        assertThat(TypedDate.isNoDayOfItsMonth(typed)).isEqualTo(missing);
    }
}
