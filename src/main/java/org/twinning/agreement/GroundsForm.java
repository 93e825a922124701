package org.twinning.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.platform.Form;

/** What every correction of the register asks besides the fact itself: why, who decided, and what shows it. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
public abstract class GroundsForm extends Form {

    @NotBlank
    @Size(max = 1000)
    public String reason;

    @NotBlank
    @Size(max = 200)
    public String decidedBy;

    @Valid
    public CitationForm citation = new CitationForm();

    public Grounds grounds() {
        return new Grounds(reason.strip(), decidedBy.strip(), citation.citation());
    }

    protected static void require(Errors errors, String field, @Nullable Object value) {
        require(errors, field, value, "NotNull");
    }

    protected static void require(Errors errors, String field, @Nullable Object value, String code) {
        if (value == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, code);
        }
    }
}
