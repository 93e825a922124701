package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Standing;
import org.twinning.platform.Form;

/** Which territory stands on a side, and how sure that is. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class PartnerForm extends Form {

    @NotNull
    public String territory;

    @NotNull
    public Standing standing = Standing.CONFIRMED;

    @Valid
    public CitationForm citation = new CitationForm();

    /** What the annotations cannot say. */
    void check(Errors errors) {
        citation.check(errors);
        if (standing == Standing.CONFIRMED && citation.empty()) {
            errors.rejectValue("citation.publisher", "refusal.CONFIRMED_WITHOUT_SOURCE");
        }
    }

    boolean begun() {
        @Nullable String chosen = territory;
        return chosen != null;
    }
}
