package org.twinning.event;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why a signing event refuses a change; each reason has its sentence in {@code refusal.*}. */
enum EventRefusal implements Refusal {
    EVENT_ALREADY_HELD(null),
    EVENT_CANCELLED(null),
    HELD_IN_THE_FUTURE("held"),
    CANCELLED_IN_THE_FUTURE("cancelledOn"),
    RESCHEDULED_TO_THE_PAST("planned"),
    RESCHEDULED_TO_THE_SAME("planned"),
    AGREEMENT_SIGNED_ALREADY("numbers"),
    AGREEMENT_NOT_ON_AGENDA("numbers"),
    NOTHING_CHOSEN("numbers"),
    AGREEMENT_REFUSES("numbers"),
    READY_IN_THE_FUTURE("agreed"),
    SIGNED_AT_THIS_EVENT("numbers"),
    NOTHING_TO_TAKE_BACK(null),
    NOTHING_TO_CORRECT(null),
    SIGNATURES_STAND(null),
    NOTHING_CORRECTED(null);

    private final @Nullable String field;

    EventRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
