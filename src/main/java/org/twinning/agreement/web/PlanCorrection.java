package org.twinning.agreement.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Dossier.PlanFact;
import org.twinning.agreement.Intention;
import org.twinning.platform.Day;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;

/** A plan that was entered wrong, or never announced. Its event stays: the agenda is changed with the event. */
class PlanCorrection extends CorrectionForm {

    /** There never was such a plan. */
    public boolean never;

    public @Nullable PlannedDate planned;

    @Day
    public @Nullable PlannedDate announcedOn;

    @Size(max = 300)
    public @Nullable String place;

    @Override
    Corrected fact() {
        return Corrected.PLAN;
    }

    @Override
    void begin(Dossier dossier, int position, Locale language) {
        PlanFact fact = fact(dossier, position);
        planned = fact.planned();
        announcedOn = PlannedDate.day(fact.announcedOn());
        LocalText where = fact.place();
        place = where == null ? null : where.in(language);
    }

    @Override
    void check(Errors errors) {
        citation.check(errors);
        if (!never) {
            require(errors, "planned", planned);
            require(errors, "announcedOn", announcedOn);
            Days.check(errors, "announcedOn", announcedOn);
        }
    }

    @Override
    void send(AgreementCorrections corrections, Dossier dossier, int position, Locale language) {
        corrections.correctPlan(
                dossier.number(), version, position, right(fact(dossier, position), language), grounds());
    }

    private @Nullable Intention right(PlanFact wrong, Locale language) {
        Dossier.EventFact event = wrong.event();
        return never || planned == null
                ? null
                : new Intention(
                        planned,
                        Days.of(announcedOn),
                        event == null ? null : event.id(),
                        LocalText.retyped(place, wrong.place(), language),
                        null);
    }

    private static PlanFact fact(Dossier dossier, int position) {
        return dossier.plans().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("plan " + position + " of " + dossier.number()));
    }
}
