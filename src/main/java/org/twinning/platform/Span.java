package org.twinning.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What lasts, from one date through another: "9–11 May 2022". Either may be imprecise; of "May 2022" alone nobody knows
 * which days of the month it were.
 *
 * @param until its last day; null for what begins and ends on the same date
 */
public record Span(PlannedDate from, @Nullable PlannedDate until) {

    public Span {
        if (from.equals(until)) {
            until = null;
        }
        if (!inOrder(from, until)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    public static Span of(PlannedDate date) {
        return new Span(date, null);
    }

    /** Whether it can end then, for all that is known of both dates. */
    public static boolean inOrder(PlannedDate from, @Nullable PlannedDate until) {
        return until == null || !until.lastDay().isBefore(from.firstDay());
    }

    /** On which it begins at the earliest. */
    public LocalDate firstDay() {
        return from.firstDay();
    }

    /** On which it is over at the latest. */
    public LocalDate lastDay() {
        return end().lastDay();
    }

    public PlannedDate end() {
        return until == null ? from : until;
    }

    /** Whether every day of it is known. */
    public boolean exact() {
        return from.precision() == PlannedDate.Precision.DAY && end().precision() == PlannedDate.Precision.DAY;
    }
}
