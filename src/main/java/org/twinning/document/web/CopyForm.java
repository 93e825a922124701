package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** For whom a copy is certified, when and by whom. */
class CopyForm extends Form {

    @NotBlank
    @Size(max = 300)
    public @Nullable String recipient;

    @Day
    @NotNull
    public @Nullable PlannedDate day;

    @NotBlank
    @Size(max = 200)
    public @Nullable String certifiedBy;
}
