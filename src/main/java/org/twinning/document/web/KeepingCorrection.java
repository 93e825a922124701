package org.twinning.document.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.OriginalCorrections;
import org.twinning.document.OriginalRegister.NewKeeping;
import org.twinning.document.StandingPaper;

/** Where an original lies. */
class KeepingCorrection extends PaperCorrectionForm {

    public @Nullable String side;
    public @Nullable DocumentLanguage language;

    @Size(max = 300)
    public @Nullable String office;

    @Size(max = 200)
    public @Nullable String mark;

    @Override
    void begin(StandingPaper fact) {
        side = Objects.requireNonNullElse(fact.text("side"), KeepingForm.NEITHER);
        language = DocumentLanguage.valueOf(Objects.requireNonNull(fact.text("language")));
        office = fact.text("office");
        mark = fact.text("mark");
        day = fact.date("since");
    }

    @Override
    void check(Errors errors) {
        require(errors, "side", side, "NotBlank");
        require(errors, "language", language);
        require(errors, "office", office, "NotBlank");
        require(errors, "day", day);
    }

    @Override
    void send(OriginalCorrections corrections, long id) {
        corrections.correctKeeping(
                id,
                new NewKeeping(
                        KeepingForm.NEITHER.equals(side) ? null : side,
                        Objects.requireNonNull(language),
                        Objects.requireNonNull(office),
                        mark,
                        Objects.requireNonNull(day)),
                grounds());
    }
}
