package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;

/** Why a document no longer counts, or counts again. */
class WithdrawForm extends Form {

    @NotBlank
    @Size(max = 1000)
    public @Nullable String reason;
}
