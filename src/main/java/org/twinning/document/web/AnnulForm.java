package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** From when on a certified copy counts no more, and why. */
class AnnulForm extends Form {

    @Day
    @NotNull
    public @Nullable PlannedDate day;

    @NotBlank
    @Size(max = 1000)
    public @Nullable String reason;
}
