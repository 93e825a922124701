package org.twinning.agreement;

import java.time.LocalDate;
import org.twinning.platform.PlannedDate;

/**
 * What is known on a day to come of an agreement: an ending whose own day lies ahead, or the end to which an objection leads.
 * Sentence, list, life line, deadlines and explanation all speak of this one.
 *
 * @param on the day on which it takes effect; for an objection the last day of the term, which is not renewed after it
 */
public record Coming(EndingKind kind, PlannedDate on) {

    /** Whether it ends the agreement for good. */
    public boolean ends() {
        return kind == EndingKind.TERMINATION || kind == EndingKind.OBJECTION;
    }

    LocalDate day() {
        return on.lastDay();
    }
}
