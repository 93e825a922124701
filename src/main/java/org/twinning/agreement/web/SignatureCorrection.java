package org.twinning.agreement.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Signing;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;

/** A signature that was entered wrong, or never given. */
class SignatureCorrection extends CorrectionForm {

    /** This partner never signed. */
    public boolean never;

    public @Nullable PlannedDate signed;

    @Size(max = 200)
    public @Nullable String signatory;

    @Size(max = 200)
    public @Nullable String post;

    @Size(max = 300)
    public @Nullable String place;

    @Override
    Corrected fact() {
        return Corrected.SIGNATURE;
    }

    @Override
    void begin(Dossier dossier, int position, Locale language) {
        SignatureFact fact = fact(dossier, position);
        signed = fact.signed();
        signatory = fact.signatory();
        post = fact.post();
        LocalText where = fact.place();
        place = where == null ? null : where.in(language);
    }

    @Override
    void check(Errors errors) {
        citation.check(errors);
        if (!never) {
            require(errors, "signed", signed);
        }
    }

    @Override
    void send(AgreementCorrections corrections, Dossier dossier, int position, Locale language) {
        corrections.correctSignature(
                dossier.number(), version, position, right(fact(dossier, position), language), grounds());
    }

    private @Nullable Signing right(SignatureFact wrong, Locale language) {
        Dossier.EventFact event = wrong.event();
        return never || signed == null
                ? null
                : new Signing(
                        signed,
                        List.of(new Signing.Signer(wrong.partner().position(), signatory, post, null, false)),
                        event == null ? null : event.id(),
                        LocalText.retyped(place, wrong.place(), language),
                        null);
    }

    private static SignatureFact fact(Dossier dossier, int position) {
        return dossier.signatures().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("signature " + position + " of " + dossier.number()));
    }
}
