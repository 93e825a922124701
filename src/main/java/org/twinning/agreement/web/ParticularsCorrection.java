package org.twinning.agreement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Proposal;
import org.twinning.platform.Day;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** What an agreement is, what it is called, and where it belongs. */
class ParticularsCorrection extends CorrectionForm {

    /** The agreement was entered by mistake and is taken back whole. */
    public boolean never;

    @NotNull
    public AgreementKind kind = AgreementKind.TWINNING;

    @Size(max = 500)
    public @Nullable String title;

    public @Nullable String programme;

    @Day
    public @Nullable PlannedDate proposedOn;

    public Set<String> areas = new LinkedHashSet<>();

    @Override
    Corrected fact() {
        return Corrected.PARTICULARS;
    }

    @Override
    void begin(Dossier dossier, int position, Locale language) {
        LocalText called = dossier.title();
        kind = dossier.kind();
        title = called == null ? null : called.in(language);
        programme = dossier.programme();
        proposedOn = PlannedDate.day(dossier.proposedOn());
        dossier.areas().forEach(it -> areas.add(it.code()));
    }

    @Override
    void check(Errors errors) {
        citation.check(errors);
        if (!never) {
            require(errors, "proposedOn", proposedOn);
        }
        Days.check(errors, "proposedOn", proposedOn);
    }

    @Override
    void send(AgreementCorrections corrections, Dossier dossier, int position, Locale language) {
        if (never) {
            corrections.withdraw(dossier.number(), version, grounds());
            return;
        }
        Proposal right = new Proposal(
                kind,
                LocalText.retyped(title, dossier.title(), language),
                programme,
                Days.of(proposedOn),
                List.of(),
                areas,
                null);
        corrections.correctParticulars(dossier.number(), version, right, grounds());
    }
}
