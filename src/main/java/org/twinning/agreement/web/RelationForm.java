package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.RelationKind;
import org.twinning.platform.Form;

/** What an agreement is to another one. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class RelationForm extends Form {

    @NotNull
    public RelationKind kind = RelationKind.IMPLEMENTS;

    /** The number of the other one, as people type it: {@code tw-2022-2} is not completed, {@code tw-2022-002} is. */
    @NotBlank
    public String other;

    @Valid
    public CitationForm citation = new CitationForm();

    void check(Errors errors) {
        citation.check(errors);
    }

    String number() {
        return other.strip().toUpperCase(Locale.ROOT);
    }
}
