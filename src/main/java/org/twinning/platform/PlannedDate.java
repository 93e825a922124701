package org.twinning.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter or year. How exactly a date is known is part of the fact ("third quarter of 2022"), so it is kept
 * and never guessed away. Text forms: {@code 2022-05-09}, {@code 2022-05}, {@code 2022-Q3}, {@code 2022}; ISO 8601-2
 * (EDTF) writes that quarter {@code 2022-35}, and it is read too.
 */
public record PlannedDate(LocalDate firstDay, Precision precision) implements Comparable<PlannedDate> {

    /** From the finest to the coarsest: the order in which dates with the same first day are listed. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final Pattern TEXT =
            Pattern.compile("(?<year>\\d{4})(-(?<part>\\d{2})(-(?<day>\\d{2}))?|-Q(?<quarter>[1-4]))?");
    private static final int EDTF_QUARTERS = 32;

    /** Districts as we know them are younger, and so is everything that they could have agreed or been called. */
    private static final int FIRST_YEAR = 1900;

    private static final Comparator<PlannedDate> ORDER =
            Comparator.comparing(PlannedDate::firstDay).thenComparing(PlannedDate::precision);

    public PlannedDate {
        LocalDate start =
                switch (precision) {
                    case DAY -> firstDay;
                    case MONTH -> firstDay.withDayOfMonth(1);
                    case QUARTER ->
                        firstDay.withDayOfMonth(1)
                                .withMonth(firstDay.getMonth()
                                        .firstMonthOfQuarter()
                                        .getValue());
                    case YEAR -> firstDay.withDayOfYear(1);
                };
        if (!start.equals(firstDay)) {
            throw new IllegalArgumentException(firstDay + " does not begin a " + precision);
        }
    }

    public static PlannedDate day(LocalDate day) {
        return new PlannedDate(day, Precision.DAY);
    }

    public static PlannedDate day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    public static PlannedDate month(int year, int month) {
        return new PlannedDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static PlannedDate quarter(int year, int quarter) {
        return new PlannedDate(LocalDate.of(year, 3 * quarter - 2, 1), Precision.QUARTER);
    }

    public static PlannedDate year(int year) {
        return new PlannedDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads both text forms of a date.
     *
     * @throws DateTimeException when the text is no date, names a day that does not exist, or one before 1900, of which
     *     the year 0000 would also be none in the database
     */
    public static PlannedDate parse(String text) {
        return read(text).inRange();
    }

    /** @throws DateTimeException when the date lies before 1900 */
    public PlannedDate inRange() {
        if (firstDay.getYear() < FIRST_YEAR) {
            throw new DateTimeException("before the year " + FIRST_YEAR + ": " + firstDay);
        }
        return this;
    }

    private static PlannedDate read(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new DateTimeException("not a day, month, quarter or year: " + text);
        }
        int year = Integer.parseInt(parts.group("year"));
        if (parts.group("quarter") != null) {
            return quarter(year, Integer.parseInt(parts.group("quarter")));
        }
        if (parts.group("part") == null) {
            return year(year);
        }
        int part = Integer.parseInt(parts.group("part"));
        if (parts.group("day") != null) {
            return day(year, part, Integer.parseInt(parts.group("day")));
        }
        boolean edtfQuarter = part > EDTF_QUARTERS && part <= EDTF_QUARTERS + 4;
        return edtfQuarter ? quarter(year, part - EDTF_QUARTERS) : month(year, part);
    }

    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> firstDay;
            case MONTH -> firstDay.plusMonths(1).minusDays(1);
            case QUARTER -> firstDay.plusMonths(3).minusDays(1);
            case YEAR -> firstDay.plusYears(1).minusDays(1);
        };
    }

    /** As exactly known as this date is; 29 February and a year that is no leap year make 28 February. */
    public PlannedDate plusYears(int years) {
        return new PlannedDate(firstDay.plusYears(years), precision);
    }

    public int quarter() {
        return (firstDay.getMonthValue() + 2) / 3;
    }

    /** The register's own text form, as it is stored and as it stands in addresses. */
    public String text() {
        return switch (precision) {
            case DAY -> firstDay.toString();
            case MONTH -> firstDay.toString().substring(0, 7);
            case QUARTER -> firstDay.toString().substring(0, 4) + "-Q" + quarter();
            case YEAR -> firstDay.toString().substring(0, 4);
        };
    }

    /** ISO 8601-2 level 2: as {@link #text()}, with quarters as 33 to 36. */
    public String edtf() {
        return precision == Precision.QUARTER
                ? firstDay.toString().substring(0, 5) + (EDTF_QUARTERS + quarter())
                : text();
    }

    @Override
    public int compareTo(PlannedDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
