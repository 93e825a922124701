package org.twinning.platform.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;
import org.twinning.platform.PlannedDate;

/**
 * A date as people type it: 09.05.2022, 05.2022, Q3 2022, III кв. 2022, 3 квартал 2022, 2022, and the register's own text
 * forms.
 */
class TypedDate implements Formatter<PlannedDate> {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile(
            "Q?(IV|I{1,3}|[1-4])\\s*(?:Q|КВ\\.?|КВАРТАЛ|КВАРТАЛА)?[\\s./]*(\\d{4})\\s*(?:Г\\.?|ГОДА?)?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Override
    public PlannedDate parse(String typed, Locale language) throws ParseException {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        try {
            return read(text).inRange();
        } catch (DateTimeException noDate) {
            ParseException failure = new ParseException("not a date: " + typed, 0);
            failure.initCause(noDate);
            throw failure;
        }
    }

    private static PlannedDate read(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return PlannedDate.day(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return PlannedDate.month(number(month, 2), number(month, 1));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int roman = ROMAN.indexOf(quarter.group(1)) + 1;
            return PlannedDate.quarter(number(quarter, 2), roman > 0 ? roman : number(quarter, 1));
        }
        return PlannedDate.parse(text);
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
