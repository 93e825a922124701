package org.twinning.print.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;

/** What administrators decide about sheets. */
class PaperSettingsForm extends Form {

    @Size(max = 200)
    public @Nullable String ru;

    @Size(max = 200)
    public @Nullable String be;

    @Size(max = 200)
    public @Nullable String en;

    /** A picture comes beside it; the field is there to be told what is wrong with it. */
    public @Nullable String picture;

    public boolean noArms;
    public boolean publicChecks;

    @Nullable
    LocalText name() {
        return LocalText.ofNullable(ru, be, en);
    }
}
