package org.twinning.agreement.web;

import org.jspecify.annotations.Nullable;

/** In what people count lengths of time; the register counts all but days in months. */
enum LengthUnit {
    YEARS,
    MONTHS,
    DAYS;

    /** The largest that tells a length without a remainder. */
    static LengthUnit of(@Nullable Integer months) {
        return months == null || months % 12 == 0 ? YEARS : MONTHS;
    }

    @Nullable
    Integer count(@Nullable Integer months) {
        return months == null ? null : this == YEARS ? Integer.valueOf(months / 12) : months;
    }

    @Nullable
    Integer months(@Nullable Integer count) {
        return count == null ? null : this == YEARS ? Integer.valueOf(count * 12) : count;
    }
}
