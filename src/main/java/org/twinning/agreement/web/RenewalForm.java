package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.ProlongationKind;
import org.twinning.agreement.Prolonging;
import org.twinning.agreement.Renewal;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** That a term was prolonged, or whether a tacit prolongation took place. */
class RenewalForm extends Form {

    @NotNull
    public ProlongationKind kind = ProlongationKind.EXPRESS;

    /** Which one is confirmed or refuted. */
    public @Nullable Integer renewal;

    @NotNull
    public @Nullable PlannedDate dated;

    public @Nullable PlannedDate until;

    @Min(1)
    @Max(1200)
    public @Nullable Integer length;

    @NotNull
    public LengthUnit unit = LengthUnit.YEARS;

    @Size(max = 1000)
    public @Nullable String words;

    @Valid
    public CitationForm citation = new CitationForm();

    /** What waits longest is asked for first. */
    void confirm(Renewal presumed) {
        kind = ProlongationKind.CONFIRMED;
        renewal = presumed.number();
    }

    private boolean express() {
        return kind == ProlongationKind.EXPRESS;
    }

    /** What the annotations cannot say. */
    void check(Errors errors) {
        citation.check(errors);
        if (!express() && renewal == null && !errors.hasFieldErrors("renewal")) {
            errors.rejectValue("renewal", "renewal.missing.renewal");
        }
        if (express() && (until == null) == (length == null) && !errors.hasErrors()) {
            errors.rejectValue("until", "renewal.missing.end");
        }
    }

    Prolonging toProlonging() {
        if (dated == null) {
            throw new IllegalStateException("a form without a date was let through");
        }
        return new Prolonging(
                kind,
                express() ? null : renewal,
                dated,
                express() ? until : null,
                express() ? unit.months(length) : null,
                words,
                citation.citation());
    }
}
