package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Grounds;
import org.twinning.platform.Form;

/** Why an entry is taken back, and who answers for it. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class WithdrawalForm extends Form {

    @NotBlank
    @Size(max = 1000)
    public String reason;

    @NotBlank
    @Size(max = 200)
    public String decidedBy;

    @Valid
    public CitationForm citation = new CitationForm();

    void check(Errors errors) {
        citation.check(errors);
    }

    Grounds grounds() {
        return new Grounds(reason.strip(), decidedBy.strip(), citation.citation());
    }
}
