package org.twinning.agreement;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What a registrar records of a renewal.
 *
 * @param renewal number of the tacit renewal that is confirmed or refuted; null for an express one
 * @param dated when it was agreed, the day by which no objection had come, or the day of the objection
 * @param until new last day of an express one; null when counted in months
 */
public record Prolonging(
        ProlongationKind kind,
        @Nullable Integer renewal,
        PlannedDate dated,
        @Nullable PlannedDate until,
        @Nullable Integer months,
        @Nullable String words,
        @Nullable Citation citation) {

    Prolonging uncited() {
        return new Prolonging(kind, renewal, dated, until, months, words, null);
    }
}
