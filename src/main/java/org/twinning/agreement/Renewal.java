package org.twinning.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * One entry of the ledger of renewals: a stretch by which the term went on, or would have.
 *
 * @param number from 1
 * @param from the day after the end that it moved; the earliest, where the days are imprecise
 * @param to the new end; the latest, where the days are imprecise
 * @param earliest the new end at the earliest; differs from {@code to} only when a date is imprecise
 * @param months null when it named a day
 * @param fact what is recorded of it; null when nothing is
 */
public record Renewal(
        int number,
        LocalDate from,
        LocalDate earliest,
        LocalDate to,
        @Nullable Integer months,
        State state,
        @Nullable Recorded fact) {

    public enum State {
        /** Agreed by the partners on paper. */
        EXPRESS,
        /** Its day has come, and nobody has looked yet whether somebody objected. */
        PRESUMED,
        /** A registrar found no objection. */
        CONFIRMED,
        /** Nobody looked, but a later act shows that the term went on. */
        IMPLIED,
        /** Somebody had objected: it did not happen. */
        REFUTED
    }

    /** The recorded fact behind an entry. */
    public record Recorded(
            int position,
            PlannedDate dated,
            @Nullable String words,
            @Nullable Long source) {}
}
