package org.twinning.followup;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why the follow-up of an agreement is not entered as it was typed. */
enum FollowUpRefusal implements Refusal {
    NO_SUCH_OFFICIAL("person"),
    ALREADY_RESPONSIBLE("person"),
    CONTACT_IN_THE_FUTURE("held"),
    RESULT_IN_THE_FUTURE("done"),
    RESULT_ALREADY_THERE(null),
    PERSON_ENDS_BEFORE_BEGINNING("until"),
    PERSON_ALREADY_ENDED(null),
    NO_SUCH_SIDE("territory"),
    VISIT_OF_UNKNOWN_AGREEMENT("agreements"),
    VISIT_OF_NO_AGREEMENT("agreements"),
    REPORT_IN_THE_FUTURE("received"),
    REPORT_BEFORE_VISIT_ENDS("received"),
    VISIT_ENDS_AFTER_REPORT("until"),
    REPORT_DUE_BEFORE_VISIT("reportDue"),
    DUE_BEFORE_AGREED("due"),
    REPORT_ALREADY_THERE(null),
    FACT_UNCHANGED(null);

    private final @Nullable String field;

    FollowUpRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
