package org.twinning.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/** Where a signing event stands on a day: a conclusion from its dates, never itself stored. */
public enum EventState {
    PLANNED,
    OVERDUE,
    HELD,
    CANCELLED;

    /**
     * Imprecise dates count from the last day of their period: an event held "in May 2022" is held from 31 May 2022, one
     * planned for the third quarter is overdue from 1 October.
     */
    static EventState on(
            LocalDate day, PlannedDate planned, @Nullable PlannedDate held, @Nullable LocalDate cancelledOn) {
        if (held != null && !day.isBefore(held.lastDay())) {
            return HELD;
        }
        if (cancelledOn != null && !day.isBefore(cancelledOn)) {
            return CANCELLED;
        }
        return day.isAfter(planned.lastDay()) ? OVERDUE : PLANNED;
    }

    /** Whether something is still to be done about the event. */
    public boolean open() {
        return this == PLANNED || this == OVERDUE;
    }
}
