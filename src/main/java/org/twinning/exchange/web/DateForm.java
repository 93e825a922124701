package org.twinning.exchange.web;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/** How imprecise dates are written: as the register says them aloud, or as ISO 8601-2 (EDTF) wants them. */
enum DateForm {
    REGISTER,
    EDTF;

    @Nullable
    String of(@Nullable PlannedDate date) {
        return date == null ? null : known(date);
    }

    String known(PlannedDate date) {
        return this == EDTF ? date.edtf() : date.text();
    }
}
