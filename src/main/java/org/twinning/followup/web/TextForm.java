package org.twinning.followup.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;

/** A text beside its other languages, so that whoever puts one right sees what the others say. */
class TextForm {

    @Size(max = 300)
    public @Nullable String ru;

    @Size(max = 300)
    public @Nullable String be;

    @Size(max = 300)
    public @Nullable String en;

    void begin(@Nullable LocalText text) {
        if (text != null) {
            ru = text.ru();
            be = text.be();
            en = text.en();
        }
    }

    @Nullable
    LocalText text() {
        return LocalText.ofNullable(ru, be, en);
    }
}
