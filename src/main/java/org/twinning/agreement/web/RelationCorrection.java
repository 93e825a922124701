package org.twinning.agreement.web;

import java.util.Locale;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementRegister;
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
    void send(AgreementRegister register, Dossier dossier, int position, Locale language) {
        register.correctRelation(dossier.number(), version, position, grounds());
    }
}
