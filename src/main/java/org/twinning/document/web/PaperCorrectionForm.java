package org.twinning.document.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.GroundsForm;
import org.twinning.document.OriginalCorrections;
import org.twinning.document.StandingPaper;
import org.twinning.platform.PlannedDate;

/** A fact of an original or a certified copy that is put right. */
abstract class PaperCorrectionForm extends GroundsForm {

    /** It never was so. */
    public boolean never;

    public @Nullable PlannedDate day;

    /** Fills the form with the fact as it stands. */
    abstract void begin(StandingPaper fact);

    /** What has to be said unless it never was so. */
    abstract void check(Errors errors);

    void requireDay(Errors errors) {
        require(errors, "day", day);
        if (day != null && day.precision() != PlannedDate.Precision.DAY) {
            errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        }
    }

    abstract void send(OriginalCorrections corrections, long id);
}
