package org.twinning.territory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;

/** To whom the outlines in a file are owed. */
class OutlinesForm extends Form {

    /** Its name; the file itself comes beside the form. */
    public @Nullable String file;

    @NotBlank
    @Size(max = 300)
    public @Nullable String credit;
}
