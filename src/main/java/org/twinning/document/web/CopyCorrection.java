package org.twinning.document.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.document.OriginalCorrections;
import org.twinning.document.StandingPaper;

/** For whom a copy was certified, when and by whom, and that it counts after all; its number stays. */
class CopyCorrection extends PaperCorrectionForm {

    @Size(max = 300)
    public @Nullable String recipient;

    @Size(max = 200)
    public @Nullable String certifiedBy;

    public boolean counts;

    @Override
    void begin(StandingPaper fact) {
        recipient = fact.text("recipient");
        day = fact.date("certified");
        certifiedBy = fact.text("certified_by");
    }

    @Override
    void check(Errors errors) {
        require(errors, "recipient", recipient, "NotBlank");
        requireDay(errors);
        require(errors, "certifiedBy", certifiedBy, "NotBlank");
    }

    @Override
    void send(OriginalCorrections corrections, long id) {
        corrections.correctCopy(
                id,
                Objects.requireNonNull(recipient),
                Objects.requireNonNull(day).firstDay(),
                Objects.requireNonNull(certifiedBy),
                counts,
                grounds());
    }
}
