package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What follows from an agreement's facts on a day.
 *
 * @param since first day of this status without interruption
 * @param planned the plan that counts on that day
 * @param signed when the last partner signed; null until all have
 * @param termEnd last day of the term, prolongations counted; null when open-ended or unsigned
 */
@Embeddable
public record Conclusion(
        @Enumerated(EnumType.STRING) Status status,
        LocalDate since,
        @Nullable PlannedDate planned,
        @Nullable PlannedDate signed,
        @Nullable LocalDate termEnd) {

    Conclusion since(LocalDate day) {
        return new Conclusion(status, day, planned, signed, termEnd);
    }
}
