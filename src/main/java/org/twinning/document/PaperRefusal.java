package org.twinning.document;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why something is not entered about originals and certified copies. */
public enum PaperRefusal implements Refusal {
    /** Before anybody signed there is no original. */
    NOTHING_SIGNED_YET(null),
    PAPER_SIDE_UNKNOWN("side"),
    PAPER_DAY_TO_COME("day"),
    /** Of a year or month that is not over the register cannot say yet where a paper lay throughout. */
    KEPT_SINCE_NOT_OVER("day"),
    /** Returned before it was lent, annulled before it was certified. */
    PAPER_DAY_TOO_EARLY("day"),
    KEPT_ELSEWHERE_THAT_DAY("day"),
    LENT_BEFORE_KEPT("day"),
    RETURNED_BEFORE_LENT("returned"),
    CERTIFIED_AFTER_ANNULLED("day"),
    LOAN_ENDS_BEFORE_IT_BEGINS("until"),
    ORIGINAL_LENT_OUT(null),
    LOAN_RETURNED_ALREADY(null),
    COPY_ANNULLED_ALREADY(null),
    PAPER_UNCHANGED(null);

    private final @Nullable String field;

    PaperRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
