package org.twinning.agreement;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why an agreement refuses a change; each reason has its sentence in {@code refusal.*}. */
enum AgreementRefusal implements Refusal {
    ALREADY_SIGNED("signed"),
    PARTNER_ALREADY_SIGNED("signed"),
    NOBODY_SIGNED("signed"),
    SIGNED_IN_THE_FUTURE("signed"),
    SIGNER_NOT_NAMED("signed"),
    NO_SUCH_PARTNER("sides"),
    GIVEN_UP(null),
    PLAN_ALREADY_PAST("planned"),
    ANNOUNCED_IN_THE_FUTURE("announcedOn"),
    PROPOSED_IN_THE_FUTURE("proposedOn"),
    TOO_FEW_PARTNERS("second"),
    SAME_PARTNER_TWICE("second"),
    PARTNERS_OF_ONE_REGION("second"),
    PARTNER_ALREADY_CONFIRMED(null),
    PARTNER_UNCHANGED("territory"),
    NAMED_IN_THE_FUTURE("since"),
    AGREEMENT_WITHDRAWN(null),
    NO_SUCH_FACT(null),
    RELATED_TO_ITSELF("other"),
    RELATED_ALREADY("other"),
    RELATED_IN_A_CIRCLE("other"),
    RELATED_OTHERWISE("other"),
    OLDER_THAN_THE_OTHER("other"),
    NO_SUCH_AGREEMENT("other"),
    NOTHING_CORRECTED(null),
    SIGNED_PARTNER_STAYS_NAMED("standing"),
    TERRITORY_ALREADY_PARTNER("territory"),
    UNKNOWN_TERRITORY("territory"),
    ONLY_A_REGION_IS_TO_BE_NAMED("territory"),
    CONFIRMED_WITHOUT_SOURCE("publisher"),
    TERMS_AGREED_ALREADY("countsFrom"),
    TERM_BEFORE_SIGNING("termUntil"),
    NOTHING_TO_PROLONG(null),
    END_NOT_LATER("until"),
    NO_SUCH_RENEWAL("renewal"),
    CONFIRMED_TOO_EARLY("dated"),
    OBJECTION_TOO_LATE("dated"),
    DATED_IN_THE_FUTURE("dated"),
    ENDED_ALREADY(null),
    ONLY_UNSIGNED_IS_GIVEN_UP("kind"),
    ONLY_SIGNED_IS_ENDED("kind"),
    NOT_SUSPENDED("kind"),
    ENDING_UNDER_WAY("kind"),
    NOTHING_TO_OBJECT_TO("kind"),
    STEP_BEFORE_SIGNING("steps"),
    STEP_BEFORE_PROPOSAL("steps"),
    RECEIVED_BEFORE_SENT("steps[2].dated"),
    ANSWERED_TOO_EARLY("steps[3].dated"),
    RESUMED_BEFORE_SUSPENDED("steps[4].dated"),
    NO_STEP("steps"),
    STEP_IN_THE_FUTURE("steps"),
    STEP_RECORDED_ALREADY("step"),
    LAST_STEP(null);

    private final @Nullable String field;

    AgreementRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
