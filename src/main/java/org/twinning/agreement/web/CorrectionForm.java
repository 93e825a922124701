package org.twinning.agreement.web;

import java.util.Locale;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.GroundsForm;

/** A fact of an agreement that is put right. */
abstract class CorrectionForm extends GroundsForm {

    abstract Corrected fact();

    /** Fills the form with the fact as it stands. */
    abstract void begin(Dossier dossier, int position, Locale language);

    /** What the annotations cannot say. */
    abstract void check(Errors errors);

    abstract void send(AgreementCorrections corrections, Dossier dossier, int position, Locale language);
}
