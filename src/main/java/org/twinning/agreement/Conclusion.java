package org.twinning.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What follows from an agreement's facts on a day.
 *
 * @param since first day of this status without interruption
 * @param sinceDated the date that the day was counted from, when it is known to the month, quarter or year only
 * @param interruption what was before, when it is in force again
 * @param planned the plan that counts on that day
 * @param signed when the last partner signed; null until all have
 * @param termEnd last day of the term, prolongations counted; null when open-ended, unsigned or terminated
 * @param termOrigin the date from which that end was counted, when it is known to the month, quarter or year only
 * @param presumed whether that end rests on a tacit renewal that nobody has confirmed yet
 * @param notice whether somebody means to end the agreement, which goes on meanwhile
 * @param noticeOf what is meant by that
 * @param coming what is known to come
 */
public record Conclusion(
        Status status,
        LocalDate since,
        @Nullable PlannedDate sinceDated,
        @Nullable Interruption interruption,
        @Nullable PlannedDate planned,
        @Nullable PlannedDate signed,
        @Nullable LocalDate termEnd,
        @Nullable PlannedDate termOrigin,
        boolean presumed,
        @Nullable Notice notice,
        @Nullable EndingKind noticeOf,
        @Nullable Coming coming) {

    /** One whose dates are known to the day, and of which nothing is known to come. */
    public Conclusion(
            Status status,
            LocalDate since,
            @Nullable PlannedDate planned,
            @Nullable PlannedDate signed,
            @Nullable LocalDate termEnd,
            boolean presumed,
            @Nullable Notice notice) {
        this(status, since, null, null, planned, signed, termEnd, null, presumed, notice, null, null);
    }

    /** The beginning of the status, no more exactly than it is known. */
    public PlannedDate beginning() {
        return sinceDated == null ? PlannedDate.day(since) : sinceDated;
    }

    /** The last day in force; null while none is known. In SQL {@code known_end_on}. */
    public @Nullable KnownEnd end() {
        KnownEnd term = term();
        if (coming == null || !coming.ends()) {
            return term;
        }
        if (coming.kind() == EndingKind.OBJECTION) {
            return term(coming.day());
        }
        LocalDate latest = coming.day().minusDays(1);
        return term == null || latest.isBefore(term.latest())
                ? new KnownEnd(min(coming.on().firstDay().minusDays(1), term), latest)
                : term;
    }

    /** By which day at the latest it ceases to be in force, as far as is known; null while no end is known. */
    public @Nullable LocalDate lastDay() {
        KnownEnd end = end();
        return end == null ? null : end.latest();
    }

    /** The end of the term that runs on that day. */
    @Nullable
    KnownEnd term() {
        return termEnd == null ? null : term(termEnd);
    }

    private static LocalDate min(LocalDate day, @Nullable KnownEnd term) {
        return term == null || day.isBefore(term.earliest()) ? day : term.earliest();
    }

    /** Ends of months are cut, and never carried into the next: the months between two dates say how many were counted. */
    private KnownEnd term(LocalDate latest) {
        if (termOrigin == null) {
            return new KnownEnd(latest, latest);
        }
        long months = ChronoUnit.MONTHS.between(termOrigin.lastDay().withDayOfMonth(1), latest.withDayOfMonth(1));
        return new KnownEnd(termOrigin.firstDay().plusMonths(months), latest);
    }
}
