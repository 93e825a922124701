package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What is found of an agreement for a stretch of days. A term that goes on of itself needs no row for each renewal: the end
 * that is certain and the step by which it moves say the end on any day ({@link #on}; in SQL {@code term_end_on}). Each end is
 * counted from the origin, so that the ends of months do not drift.
 *
 * @param since first day of this status without interruption
 * @param sinceDated the date from which that day was counted, when it is known to the month, quarter or year only
 * @param interruption what was before, when it is in force again; null otherwise
 * @param planned the plan that counts in this stretch
 * @param signed when the last partner signed; null until all have
 * @param termEnd last end that is certain; null when open-ended, unsigned or not in force
 * @param termOrigin the date from which that end is counted, when it is known to the month, quarter or year only
 * @param countedFrom the origin of the count; null when there is no end
 * @param countedMonths from the origin to the certain end
 * @param renewsBy months by which the end moves of itself; null when it does not
 * @param notice whether somebody means to end the agreement
 * @param noticeOf what is meant by that
 * @param coming what is known to come, and {@code comingOn} when
 */
@Embeddable
record Finding(
        @Enumerated(EnumType.STRING) Status status,
        LocalDate since,
        @Nullable PlannedDate sinceDated,
        @Embedded @Nullable Interruption interruption,
        @Nullable PlannedDate planned,
        @Nullable PlannedDate signed,
        @Nullable LocalDate termEnd,
        @Nullable PlannedDate termOrigin,
        @Nullable LocalDate countedFrom,
        @Nullable Integer countedMonths,
        @Nullable Integer renewsBy,
        @Enumerated(EnumType.STRING) @Nullable Notice notice,
        @Enumerated(EnumType.STRING) @Nullable EndingKind noticeOf,
        @Enumerated(EnumType.STRING) @Nullable EndingKind coming,
        @Nullable PlannedDate comingOn) {

    /** After another stretch, of whose status this one is, or by which its being in force was interrupted. */
    Finding after(Finding former, @Nullable PlannedDate inForce) {
        if (status == former.status) {
            return begun(former.since, former.sinceDated, former.interruption);
        }
        boolean interrupted = former.status == Status.SUSPENDED || former.status == Status.EXPIRED;
        return status == Status.IN_FORCE && inForce != null && interrupted
                ? begun(since, sinceDated, new Interruption(inForce, former.status))
                : this;
    }

    private Finding begun(LocalDate day, @Nullable PlannedDate dated, @Nullable Interruption interrupted) {
        return new Finding(
                status,
                day,
                dated,
                interrupted,
                planned,
                signed,
                termEnd,
                termOrigin,
                countedFrom,
                countedMonths,
                renewsBy,
                notice,
                noticeOf,
                coming,
                comingOn);
    }

    /** On one day of the stretch. */
    Conclusion on(LocalDate day) {
        LocalDate end = endOn(day);
        return new Conclusion(
                status,
                since,
                sinceDated,
                interruption,
                planned,
                signed,
                end,
                termOrigin,
                end != null && !end.equals(termEnd),
                notice,
                noticeOf,
                coming == null || comingOn == null ? null : new Coming(coming, comingOn));
    }

    private @Nullable LocalDate endOn(LocalDate day) {
        if (termEnd == null || countedFrom == null || countedMonths == null || renewsBy == null) {
            return termEnd;
        }
        LocalDate end = termEnd;
        for (long months = countedMonths; end.isBefore(day); months += renewsBy) {
            end = countedFrom.plusMonths(months + renewsBy);
        }
        return end;
    }
}
