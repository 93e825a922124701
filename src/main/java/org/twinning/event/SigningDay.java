package org.twinning.event;

import static org.twinning.event.EventRefusal.*;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Grounds;
import org.twinning.agreement.Intention;
import org.twinning.agreement.Signing;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * Records at the table, one agreement at a time, what became of it. A signing is in the register of agreements at once.
 *
 * <p>Nobody has to declare the event held: it counts as held from its first confirmed signing, which is what people mean by
 * the word. An act at the start would say so of an event at which, in the end, nothing was signed; and whoever forgot it would
 * hold up the first table. Each act locks its own agreement only, so that many registrars work at one event without waiting.
 */
@Service
@Transactional
public class SigningDay {

    private final SigningEvents events;
    private final AgendaItems items;
    private final AgreementRegister agreements;
    private final AgreementCorrections corrections;
    private final Signers signers;
    private final Recorder recorder;

    SigningDay(
            SigningEvents events,
            AgendaItems items,
            AgreementRegister agreements,
            AgreementCorrections corrections,
            Signers signers,
            Recorder recorder) {
        this.events = events;
        this.items = items;
        this.agreements = agreements;
        this.corrections = corrections;
        this.signers = signers;
        this.recorder = recorder;
    }

    /**
     * Records what became of an agreement; what was said of it before is taken back.
     *
     * @param undoing why, in words, should a signing thereby be taken back
     * @throws org.twinning.platform.StaleVersion when another act counts than the registrar saw
     * @throws Refused when the agreement is not on the agenda, the event was called off, or the day is still to come
     */
    public void decide(long id, String number, Act act, String undoing) {
        SigningEvent event = open(id, number);
        if (act.day().isAfter(recorder.today())) {
            throw new Refused(HELD_IN_THE_FUTURE);
        }
        AgendaItem item = items.get(id, number);
        if (item.knows(act.key())) {
            return;
        }
        Stamp stamp = recorder.stamp();
        undo(item.seen(act.seen()), undoing);
        items.save(item.decide(act, event.name(), stamp));
        if (act.outcome() == Outcome.SIGNED) {
            agreements.recordSigning(
                    number,
                    new Signing(
                            PlannedDate.day(act.day()),
                            signers.of(number, item.preparation().hands()),
                            id,
                            event.place(),
                            null));
        } else if (act.movedTo() != null) {
            agreements.plan(number, new Intention(act.movedTo(), recorder.today(), null, null, null));
        }
    }

    /**
     * Takes back what was said of an agreement; the act that is taken back stays in the register, and so does this one.
     *
     * @throws org.twinning.platform.StaleVersion when another act counts than the registrar saw
     */
    public void takeBack(long id, String number, @Nullable UUID seen, String why) {
        SigningEvent event = open(id, number);
        AgendaItem item = items.get(id, number).seen(seen);
        undo(item, why);
        items.save(item.takeBack(event.name(), recorder.stamp()));
    }

    private void undo(AgendaItem item, String why) {
        item.outcome().ifPresent(former -> {
            Grounds grounds = new Grounds(why, recorder.stamp().by(), null);
            if (former.kind() == Outcome.SIGNED) {
                corrections.takeBackSigning(
                        item.agreement(), item.event(), former.recorded().at(), grounds);
            } else if (former.movedTo() != null) {
                corrections.takeBackPlan(item.agreement(), former.recorded().at(), grounds);
            }
        });
    }

    private SigningEvent open(long id, String number) {
        SigningEvent event = events.findById(id).orElseThrow(() -> new NotFound("event " + id));
        if (event.cancelledOn() != null) {
            throw new Refused(EVENT_CANCELLED);
        }
        if (!event.agenda().contains(number)) {
            throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
        }
        return event;
    }
}
