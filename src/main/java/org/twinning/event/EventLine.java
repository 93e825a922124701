package org.twinning.event;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * A signing event as one row of a list, as it stood on the list's as-of day.
 *
 * @param planned the date that counted on that day
 * @param held null until the event was held
 * @param agreements how many of those known on that day are on the agenda
 * @param signed how many of them had been signed by all, here
 */
public record EventLine(
        long id,
        LocalText occasion,
        PlannedDate planned,
        @Nullable PlannedDate held,
        @Nullable LocalText place,
        @Nullable LocalText host,
        EventState state,
        int agreements,
        int signed) {

    /** When it was, or else is to be. */
    public PlannedDate date() {
        return held == null ? planned : held;
    }

    public int year() {
        return date().firstDay().getYear();
    }
}
