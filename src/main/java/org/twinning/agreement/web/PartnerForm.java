package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Standing;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** Which territory stands on a side, and how sure that is. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class PartnerForm extends Form {

    @NotNull
    public String territory;

    @NotNull
    public Standing standing = Standing.CONFIRMED;

    /** The day on which the side was named or replaced; empty when it was so all along. */
    @Day
    public @Nullable PlannedDate since;

    @Valid
    public CitationForm citation = new CitationForm();

    /** What the annotations cannot say. */
    void check(Errors errors) {
        Days.check(errors, "since", since);
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
