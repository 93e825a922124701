package org.twinning.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** What came of an item. */
class ResultForm extends Form {

    @NotNull
    public @Nullable PlannedDate done;

    @NotBlank
    @Size(max = 2000)
    public @Nullable String result;
}
