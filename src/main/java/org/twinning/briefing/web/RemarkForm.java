package org.twinning.briefing.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;

/** The office's own words; empty ones leave none. Two pages have room for so many. */
class RemarkForm extends Form {

    @Size(max = 1200)
    public @Nullable String words;

    String text() {
        return words == null ? "" : words.strip();
    }
}
