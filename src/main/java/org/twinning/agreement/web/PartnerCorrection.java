package org.twinning.agreement.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Standing;
import org.twinning.platform.Day;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;

/** A side that was confirmed and is another, or is not that sure. */
class PartnerCorrection extends CorrectionForm {

    public @Nullable String territory;
    public @Nullable Standing standing;

    @Day
    public @Nullable PlannedDate since;

    @Override
    Corrected fact() {
        return Corrected.PARTNER;
    }

    @Override
    void begin(Dossier dossier, int position, Locale language) {
        PartnerLine side = dossier.partnerLines().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("side " + position + " of " + dossier.number()));
        territory = side.code();
        standing = side.standing();
    }

    @Override
    void check(Errors errors) {
        citation.check(errors);
        require(errors, "territory", territory);
        require(errors, "standing", standing);
        Days.check(errors, "since", since);
        if (standing == Standing.CONFIRMED && citation.empty()) {
            errors.rejectValue("citation.publisher", "refusal.CONFIRMED_WITHOUT_SOURCE");
        }
    }

    @Override
    void send(AgreementCorrections corrections, Dossier dossier, int position, Locale language) {
        if (territory == null || standing == null) {
            throw new IllegalStateException("a form without a territory was let through");
        }
        corrections.correctPartner(
                dossier.number(), version, position, territory, standing, Days.ofNullable(since), grounds());
    }
}
