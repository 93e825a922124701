package org.twinning.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.followup.ContactKind;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** That the sides wrote, called or met. */
class ContactForm extends Form {

    @NotNull
    public @Nullable ContactKind kind;

    @NotNull
    public @Nullable PlannedDate held;

    @NotBlank
    @Size(max = 2000)
    public @Nullable String about;
}
