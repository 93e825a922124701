package org.twinning.followup.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;

/** What every form of one agreement shows above its fields, and how the forms read a day. */
@Component
class Head {

    private final AgreementCatalogue agreements;
    private final Recorder recorder;

    Head(AgreementCatalogue agreements, Recorder recorder) {
        this.agreements = agreements;
        this.recorder = recorder;
    }

    Dossier show(String number, Model model) {
        Dossier dossier = agreements.dossier(number, recorder.present());
        model.addAttribute("dossier", dossier);
        return dossier;
    }

    PlannedDate today() {
        return PlannedDate.day(recorder.today());
    }

    /** Some dates have to be known to the day. */
    static void requireDay(String field, @Nullable PlannedDate date, Errors errors) {
        if (date != null && date.precision() != PlannedDate.Precision.DAY) {
            errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
        }
    }
}
