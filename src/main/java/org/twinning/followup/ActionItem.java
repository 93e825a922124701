package org.twinning.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * One thing that the sides agreed to do.
 *
 * @param due the date agreed; an imprecise one is over with its last day
 * @param result null while nobody has told one
 */
public record ActionItem(
        long id,
        String agreement,
        String task,
        String executor,
        PlannedDate due,
        LocalDate agreedOn,
        @Nullable Result result,
        Stamp recorded) {

    public boolean overdueOn(LocalDate day) {
        return result == null && day.isAfter(due.lastDay());
    }

    public record Result(long id, PlannedDate done, String text, Stamp recorded) {}
}
