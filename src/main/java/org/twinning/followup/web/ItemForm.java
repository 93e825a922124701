package org.twinning.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** An item of the action plan. */
class ItemForm extends Form {

    @NotBlank
    @Size(max = 1000)
    public @Nullable String task;

    @NotBlank
    @Size(max = 300)
    public @Nullable String executor;

    @NotNull
    public @Nullable PlannedDate due;

    @Day
    @NotNull
    public @Nullable PlannedDate agreedOn;
}
