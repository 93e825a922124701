package org.twinning.agreement.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/** When a step of an ending was, whose it was, and on what paper. */
class StepForm {

    public @Nullable PlannedDate dated;

    @Size(max = 200)
    public @Nullable String person;

    @Size(max = 300)
    public @Nullable String paper;
}
