package org.twinning.agreement.web;

import java.util.Locale;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;

/** A relation that was entered wrong is taken back; the right one is entered as any other. */
class RelationCorrection extends CorrectionForm {

    @Override
    Corrected fact() {
        return Corrected.RELATION;
    }

    @Override
    void begin(Dossier dossier, int position, Locale language) {}

    @Override
    void check(Errors errors) {
        citation.check(errors);
    }

    @Override
    void send(AgreementCorrections corrections, Dossier dossier, int position, Locale language) {
        corrections.takeBack(dossier.number(), version, Corrected.RELATION, position, grounds());
    }
}
