package org.twinning.territory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;

/** Why outlines are drawn no more. */
class OutlineTakingBackForm extends Form {

    @NotBlank
    @Size(max = 500)
    public @Nullable String reason;
}
