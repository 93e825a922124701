package org.twinning.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/**
 * That an original was given away for a time.
 *
 * @param returned null while it is away
 */
public record Loan(
        long id,
        String borrower,
        LocalDate lent,
        LocalDate until,
        @Nullable LocalDate returned,
        Stamp recorded) {

    public boolean open() {
        return returned == null;
    }

    /** The last day still counts. */
    public boolean overdueOn(LocalDate day) {
        return open() && day.isAfter(until);
    }
}
