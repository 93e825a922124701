package org.twinning.platform;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day a page speaks of: today unless the reader chose another. */
public record AsOf(LocalDate date, boolean today) {

    /**
     * Reads a day as addresses carry it, {@code 2022-04-29}; years of more than four digits are no days that a paper bears.
     *
     * @throws DateTimeException when the text is no such day
     */
    public static LocalDate day(String text) {
        PlannedDate date = PlannedDate.parse(text);
        if (date.precision() != PlannedDate.Precision.DAY) {
            throw new DateTimeException("not a day: " + text);
        }
        return date.firstDay();
    }
}
