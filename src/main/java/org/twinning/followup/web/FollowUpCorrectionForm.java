package org.twinning.followup.web;

import java.util.Locale;
import org.springframework.validation.Errors;
import org.twinning.agreement.GroundsForm;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;

/** A fact of the follow-up that is put right. */
abstract class FollowUpCorrectionForm extends GroundsForm {

    /** It never was so. */
    public boolean never;

    /** Fills the form with the fact as it stands. */
    abstract void begin(Correctable fact, Locale language);

    /** What has to be said unless it never was so. */
    abstract void check(Errors errors);

    abstract void send(FollowUpCorrections corrections, Correctable fact, Locale language);
}
