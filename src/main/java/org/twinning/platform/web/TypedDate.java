package org.twinning.platform.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.format.Formatter;
import org.twinning.platform.PlannedDate;

/**
 * A date as people type or copy it, in any of the three languages: 09.05.2022, 9 мая 2022 г., June 30, 2022, 05.2022,
 * чэрвень 2022, III кв. 2022, the third quarter of 2022, 2022 год, and the register's own text forms.
 */
class TypedDate implements Formatter<PlannedDate> {

    private static final Pattern YEAR_WORD = Pattern.compile("(?<=\\d{4}) ?(?:Г\\.?|ГОДА?|YEAR)$");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(\\d{1,2})(?:-?(?:ГО|ГА|ST|ND|RD|TH))? (?:OF )?(\\p{L}+)\\.?,? (\\d{4})");
    private static final Pattern NAME_AND_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:ST|ND|RD|TH)?,? (\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)\\.?,? (?:OF )?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("Q?(?:([1-4])(?:-?(?:Й|І|ST|ND|RD|TH))?|(\\p{L}+?))[ ./]*"
            + "(?:Q|КВ\\.?|КВАРТАЛ|КВАРТАЛА|QUARTER)?[ ./,]*(?:OF )?(\\d{4})");
    private static final List<List<String>> QUARTERS = List.of(
            List.of("1", "I", "FIRST", "ПЕРВЫЙ", "ПЕРШЫ"),
            List.of("2", "II", "SECOND", "ВТОРОЙ", "ДРУГІ"),
            List.of("3", "III", "THIRD", "ТРЕТИЙ", "ТРЭЦІ"),
            List.of("4", "IV", "FOURTH", "ЧЕТВЕРТЫЙ", "ЧЕТВЁРТЫЙ", "ЧАЦВЁРТЫ", "ЧАЦВЕРТЫ"));

    @Override
    public PlannedDate parse(String typed, Locale language) throws ParseException {
        try {
            return read(plain(typed)).inRange();
        } catch (DateTimeException noDate) {
            ParseException failure = new ParseException("not a date: " + typed, 0);
            failure.initCause(noDate);
            throw failure;
        }
    }

    /** Whether this is written as a day, of a month that does not have it: 31.02.2026, 31 июня 2026 г. */
    static boolean isNoDayOfItsMonth(String typed) {
        String text = plain(typed);
        Matcher parts = ISO_DAY.matcher(text);
        if (parts.matches()) {
            return isBeyond(number(parts, 1), number(parts, 2), number(parts, 3));
        }
        parts = DAY.matcher(text);
        if (parts.matches()) {
            return isBeyond(number(parts, 3), number(parts, 2), number(parts, 1));
        }
        parts = DAY_AND_NAME.matcher(text);
        if (parts.matches() && MonthName.isOne(parts.group(2))) {
            return isBeyond(number(parts, 3), MonthName.number(parts.group(2)), number(parts, 1));
        }
        parts = NAME_AND_DAY.matcher(text);
        return parts.matches()
                && MonthName.isOne(parts.group(1))
                && isBeyond(number(parts, 3), MonthName.number(parts.group(1)), number(parts, 2));
    }

    private static boolean isBeyond(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth());
    }

    private static String plain(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().toUpperCase(Locale.ROOT);
        return YEAR_WORD.matcher(text).replaceFirst("");
    }

    private static PlannedDate read(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return PlannedDate.day(number(day, 3), number(day, 2), number(day, 1));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return PlannedDate.month(number(month, 2), number(month, 1));
        }
        Matcher named = DAY_AND_NAME.matcher(text);
        if (named.matches() && MonthName.isOne(named.group(2))) {
            return PlannedDate.day(number(named, 3), MonthName.number(named.group(2)), number(named, 1));
        }
        named = NAME_AND_DAY.matcher(text);
        if (named.matches() && MonthName.isOne(named.group(1))) {
            return PlannedDate.day(number(named, 3), MonthName.number(named.group(1)), number(named, 2));
        }
        named = NAMED_MONTH.matcher(text);
        if (named.matches() && MonthName.isOne(named.group(1))) {
            return PlannedDate.month(number(named, 2), MonthName.number(named.group(1)));
        }
        return quarter(text).orElseGet(() -> PlannedDate.parse(text));
    }

    /** Belarusian keyboards have no Latin I, and readers see no difference. */
    private static Optional<PlannedDate> quarter(String text) {
        Matcher parts = QUARTER.matcher(text.replaceFirst("^THE ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String typed = parts.group(1) == null ? parts.group(2) : parts.group(1);
        return IntStream.range(0, QUARTERS.size())
                .filter(it ->
                        QUARTERS.get(it).contains(typed) || QUARTERS.get(it).contains(typed.replace('І', 'I')))
                .mapToObj(it -> PlannedDate.quarter(number(parts, 3), it + 1))
                .findFirst();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public String print(PlannedDate date, Locale language) {
        LocalDate day = date.firstDay();
        return switch (date.precision()) {
            case DAY -> String.format("%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case MONTH -> String.format("%02d.%d", day.getMonthValue(), day.getYear());
            case QUARTER, YEAR -> date.text();
        };
    }
}
