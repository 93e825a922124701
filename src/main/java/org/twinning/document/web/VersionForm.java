package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;

/** A further version of a document. */
class VersionForm extends Form {

    @NotBlank
    public @Nullable String file;
}
