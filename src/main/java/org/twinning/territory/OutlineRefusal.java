package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why outlines were not taken, or not taken back. */
enum OutlineRefusal implements Refusal {
    OUTLINES_TOO_LARGE("file"),
    OUTLINES_NOT_GEOJSON("file"),
    OUTLINES_EMPTY("file"),
    OUTLINES_TOO_MANY("file"),
    OUTLINES_TOO_FINE("file"),
    OUTLINES_FAULTY("file"),
    OUTLINES_TAKEN_BACK(null);

    private final @Nullable String field;

    OutlineRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
