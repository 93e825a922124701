package org.twinning.followup.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.platform.PlannedDate;

/** That the report on a visit came. */
class ReportCorrection extends FollowUpCorrectionForm {

    public @Nullable PlannedDate received;

    @Size(max = 2000)
    public @Nullable String about;

    @Override
    void begin(Correctable fact, Locale language) {
        received = fact.date("received");
        about = fact.text("about");
    }

    @Override
    void check(Errors errors) {
        require(errors, "received", received);
        Head.requireDay("received", received, errors);
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        corrections.correctReport(fact.id(), Objects.requireNonNull(received).firstDay(), about, grounds());
    }
}
