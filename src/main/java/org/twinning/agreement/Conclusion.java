package org.twinning.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What follows from an agreement's facts on a day.
 *
 * @param since first day of this status without interruption
 * @param planned the plan that counts on that day
 * @param signed when the last partner signed; null until all have
 * @param termEnd last day of the term, prolongations counted; null when open-ended, unsigned or terminated
 * @param presumed whether that end rests on a tacit renewal that nobody has confirmed yet
 * @param notice whether somebody means to end the agreement, which goes on meanwhile
 */
public record Conclusion(
        Status status,
        LocalDate since,
        @Nullable PlannedDate planned,
        @Nullable PlannedDate signed,
        @Nullable LocalDate termEnd,
        boolean presumed,
        @Nullable Notice notice) {}
