package org.twinning.territory.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.territory.Basis;

/** On what a change of a territory rests, as every form about territories asks for it in a field {@code basis}. */
class BasisForm {

    @Size(max = 1000)
    public @Nullable String reason;

    @Size(max = 1000)
    public @Nullable String paper;

    /** Becomes a link on pages, so it must lead to a page and nowhere else. */
    @Size(max = 1000)
    @Pattern(regexp = "https?://\\S+")
    public @Nullable String link;

    /** Asked where something is put right. */
    @Size(max = 200)
    public @Nullable String decidedBy;

    @Nullable
    Basis basis() {
        return Basis.of(reason, paper, link, decidedBy);
    }

    /** A correction is understood later by its reason and by who decided on it only. */
    void needGrounds(Errors errors) {
        if (reason == null) {
            errors.rejectValue("basis.reason", "NotBlank");
        }
        if (decidedBy == null) {
            errors.rejectValue("basis.decidedBy", "NotBlank.form.decidedBy");
        }
    }
}
