package org.twinning.event.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.Grounds;
import org.twinning.agreement.GroundsForm;
import org.twinning.event.EventDossier;
import org.twinning.event.EventFact;
import org.twinning.event.EventRegister;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** A fact about an event that was entered wrong: what is right, why, by whose decision, and what shows it. */
class EventCorrectionForm extends GroundsForm {

    @Size(max = 300)
    public @Nullable String ru;

    @Size(max = 300)
    public @Nullable String be;

    @Size(max = 300)
    public @Nullable String en;

    public @Nullable PlannedDate day;

    /** Why the event was called off. */
    @Size(max = 1000)
    public @Nullable String cancelledBecause;

    /** The event never was called off, or never was held. */
    public boolean never;

    void begin(EventDossier event, EventFact fact) {
        version = event.version();
        LocalText text =
                switch (fact) {
                    case OCCASION -> event.line().occasion();
                    case PLACE -> event.line().place();
                    case HOST -> event.line().host();
                    case HELD, CANCELLATION -> null;
                };
        if (text != null) {
            ru = text.ru();
            be = text.be();
            en = text.en();
        }
        LocalDate cancelledOn = event.cancelledOn();
        day = fact == EventFact.HELD ? event.line().held() : cancelledOn == null ? null : PlannedDate.day(cancelledOn);
        cancelledBecause = event.cancelledBecause();
    }

    void check(Errors errors, EventFact fact) {
        citation.check(errors);
        if (fact == EventFact.OCCASION && text() == null) {
            errors.rejectValue("ru", "NotBlank.EventForm.occasion");
        }
        boolean dated = !never && (fact == EventFact.HELD || fact == EventFact.CANCELLATION);
        if (dated && day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue(
                    "day", fact == EventFact.HELD ? "NotNull.HeldForm.held" : "NotNull.CancellationForm.cancelledOn");
        }
        if (fact == EventFact.CANCELLATION && !never) {
            if (day != null && day.precision() != PlannedDate.Precision.DAY) {
                errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
            }
            if (cancelledBecause == null) {
                errors.rejectValue("cancelledBecause", "NotBlank.CancellationForm.cancelledBecause");
            }
        }
    }

    void send(EventRegister register, long id, EventFact fact) {
        Grounds grounds = grounds();
        if (fact == EventFact.HELD && never) {
            register.takeBackHeld(id, version, grounds);
        } else if (day != null && fact == EventFact.HELD) {
            register.correctHeld(id, version, day, grounds);
        } else if (fact == EventFact.CANCELLATION && never) {
            register.takeBackCancellation(id, version, grounds);
        } else if (day != null && cancelledBecause != null && fact == EventFact.CANCELLATION) {
            register.correctCancellation(id, version, day.firstDay(), cancelledBecause.strip(), grounds);
        } else {
            register.correct(id, version, fact, text(), grounds);
        }
    }

    private @Nullable LocalText text() {
        return LocalText.ofNullable(ru, be, en);
    }
}
