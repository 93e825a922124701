package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Grounds;
import org.twinning.platform.Form;

/** What every correction asks besides the fact itself: why, who decided, and what shows it. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
abstract class CorrectionForm extends Form {

    @NotBlank
    @Size(max = 1000)
    public String reason;

    @NotBlank
    @Size(max = 200)
    public String decidedBy;

    @Valid
    public CitationForm citation = new CitationForm();

    abstract Corrected fact();

    /** Fills the form with the fact as it stands. */
    abstract void begin(Dossier dossier, int position, Locale language);

    /** What the annotations cannot say. */
    abstract void check(Errors errors);

    abstract void send(AgreementRegister register, Dossier dossier, int position, Locale language);

    Grounds grounds() {
        return new Grounds(reason.strip(), decidedBy.strip(), citation.citation());
    }

    static void require(Errors errors, String field, @Nullable Object value) {
        if (value == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotNull");
        }
    }
}
