package org.twinning.document.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.document.OriginalCorrections;
import org.twinning.document.StandingPaper;
import org.twinning.platform.Day;
import org.twinning.platform.PlannedDate;

/** To whom an original was lent, until when, and when it came back. */
class LoanCorrection extends PaperCorrectionForm {

    @Size(max = 300)
    public @Nullable String borrower;

    @Day
    public @Nullable PlannedDate until;

    @Day
    public @Nullable PlannedDate returned;

    @Override
    void begin(StandingPaper fact) {
        borrower = fact.text("borrower");
        day = fact.date("lent");
        until = fact.date("until");
        returned = fact.date("returned");
    }

    @Override
    void check(Errors errors) {
        require(errors, "borrower", borrower, "NotBlank");
        requireDay(errors);
        require(errors, "until", until);
    }

    @Override
    void send(OriginalCorrections corrections, long id) {
        corrections.correctLoan(
                id,
                Objects.requireNonNull(borrower),
                Objects.requireNonNull(day).firstDay(),
                Objects.requireNonNull(until).firstDay(),
                returned == null ? null : returned.firstDay(),
                grounds());
    }
}
