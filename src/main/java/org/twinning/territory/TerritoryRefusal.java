package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why a territory refuses a change; each reason has its sentence in {@code refusal.*}. */
enum TerritoryRefusal implements Refusal {
    TERRITORY_EXISTS("code"),
    CODE_OF_ANOTHER_REGION("code"),
    NO_SUCH_REGION("region"),
    REGION_IN_NO_REGION("region"),
    TERRITORY_HAS_THIS_NAME("nameRu"),
    NAME_OF_THE_SAME_DAY("since"),
    NAMED_AFTER_ITS_END("since"),
    ONLY_NAME_STAYS(null),
    NAME_ALREADY_CORRECTED(null),
    NOTHING_CHANGED(null),
    REGION_STAYS(null),
    ALREADY_NO_MORE(null),
    NOT_YET_THERE("happened"),
    SUCCESSOR_IS_ITSELF("successors"),
    SUCCESSOR_OF_ANOTHER_REGION("successors"),
    SUCCESSOR_NOT_THERE("successors"),
    UNKNOWN_SUCCESSOR("successors"),
    ONE_SUCCESSOR("successors"),
    TWO_SUCCESSORS("successors"),
    MERGED_WITH_NOBODY("others"),
    STILL_SUCCEEDS("happened"),
    NOTHING_TO_TAKE_BACK(null),
    LEFT_BEFORE_ENTERING("until"),
    OFFICE_TAKEN_BACK(null);

    private final @Nullable String field;

    TerritoryRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
