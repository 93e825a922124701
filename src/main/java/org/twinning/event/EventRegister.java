package org.twinning.event;

import static org.twinning.event.EventRefusal.*;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Citations;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Grounds;
import org.twinning.agreement.Intention;
import org.twinning.agreement.Signing;
import org.twinning.agreement.Status;
import org.twinning.event.Particular.Right;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;

/**
 * The one way to change a signing event. What an event does to agreements it does through their register, in the same
 * transaction: an event is held with all that was signed there, or not at all.
 */
@Service
@Transactional
public class EventRegister {

    private final SigningEvents events;
    private final AgreementRegister agreements;
    private final Citations citations;
    private final AgreementCatalogue catalogue;
    private final AgendaItems items;
    private final Signers signers;
    private final Recorder recorder;

    EventRegister(
            SigningEvents events,
            AgreementRegister agreements,
            Citations citations,
            AgreementCatalogue catalogue,
            AgendaItems items,
            Signers signers,
            Recorder recorder) {
        this.events = events;
        this.agreements = agreements;
        this.citations = citations;
        this.catalogue = catalogue;
        this.items = items;
        this.signers = signers;
        this.recorder = recorder;
    }

    /**
     * Plans an event.
     *
     * @return its number
     */
    public long plan(PlannedEvent plan) {
        SigningEvent event = events.save(
                SigningEvent.plan(plan, citations.cite(plan.citation()), recorder.stamp(), recorder.today()));
        return events.save(event.told()).id();
    }

    /**
     * Puts agreements on the agenda, and thereby announces today that they are to be signed there. An event whose date is
     * past announces nothing: it waits for its record.
     *
     * @throws Refused when an agreement is signed already
     */
    public void putOnAgenda(long id, long version, Set<String> numbers) {
        SigningEvent event = events.get(id).seenAt(version);
        Set<String> added = new TreeSet<>(numbers);
        added.removeAll(event.agenda());
        Set<String> unsigned = unsignedAmong(added);
        for (String number : added) {
            if (!unsigned.contains(number)) {
                throw new Refused(AGREEMENT_SIGNED_ALREADY, number);
            }
        }
        events.save(event.put(numbers, recorder.stamp(), recorder.today()));
        if (!event.planned().lastDay().isBefore(recorder.today())) {
            announce(event, added);
        }
    }

    /**
     * Takes one agreement off the agenda; its plan stays until another is announced.
     *
     * @throws Refused when it was signed at this event
     */
    public void takeOffAgenda(long id, long version, String number) {
        if (items.signed(id, number)) {
            throw new Refused(SIGNED_AT_THIS_EVENT, number);
        }
        events.save(events.get(id).seenAt(version).takeOff(number, recorder.stamp(), recorder.today()));
    }

    /** Announces another date for the event and for every unsigned agreement on its agenda. */
    public void reschedule(long id, long version, PlannedDate planned, @Nullable LocalText place) {
        refuseWhenBegun(id);
        SigningEvent event = events.get(id).seenAt(version);
        events.save(event.reschedule(planned, place, recorder.stamp(), recorder.today()));
        announce(event, unsignedAmong(event.agenda()));
    }

    /** Calls the event off; nothing is announced for its agreements, whose plans stay as they were. */
    public void cancel(long id, long version, LocalDate on, String reason) {
        refuseWhenBegun(id);
        events.save(events.get(id).seenAt(version).cancel(on, reason, recorder.stamp(), recorder.today()));
    }

    /**
     * Puts right a text that was entered wrong: what the occasion is, where it is, who receives.
     *
     * @param right null when it is not known; an occasion always is
     */
    public void correct(long id, long version, EventFact fact, @Nullable LocalText right, Grounds grounds) {
        correct(id, version, fact, new Right(right, null, null), grounds);
    }

    /** Puts right the date on which an event was held; the dates of the signatures are corrected with each agreement. */
    public void correctHeld(long id, long version, PlannedDate right, Grounds grounds) {
        correct(id, version, EventFact.HELD, new Right(null, right, null), grounds);
    }

    /** Puts right from which day and why an event was called off. */
    public void correctCancellation(long id, long version, LocalDate right, String reason, Grounds grounds) {
        correct(id, version, EventFact.CANCELLATION, new Right(null, PlannedDate.day(right), reason), grounds);
    }

    /** Takes a cancellation back: the event never was called off. */
    public void takeBackCancellation(long id, long version, Grounds grounds) {
        correct(id, version, EventFact.CANCELLATION, (Right) null, grounds);
    }

    /**
     * The event never was held: it is planned, or overdue, again. What was said of its signings on the day goes with it.
     *
     * @throws Refused while signatures given there are recorded, each of which has to be taken back by itself
     */
    public void takeBackHeld(long id, long version, Grounds grounds) {
        List<String> signed = items.signedThere(id);
        if (!signed.isEmpty()) {
            throw new Refused(SIGNATURES_STAND, String.join(", ", signed));
        }
        correct(id, version, EventFact.HELD, (Right) null, grounds);
        String occasion = events.get(id).name();
        items.withOutcome(id).forEach(it -> items.save(items.get(id, it).takeBack(occasion, recorder.stamp())));
    }

    private void correct(long id, long version, EventFact fact, @Nullable Right right, Grounds grounds) {
        EventCorrection.Grounded grounded = new EventCorrection.Grounded(
                grounds.reason(), grounds.decidedBy(), citations.cite(grounds.citation()), recorder.stamp());
        events.save(events.get(id).seenAt(version).correct(fact, right, grounded, recorder.today()));
    }

    /** Records that the event took place, and the signing of every agreement that its protocol names. */
    public void recordHeld(long id, long version, Protocol protocol) {
        Long source = citations.cite(protocol.citation());
        SigningEvent event = events.save(
                events.get(id).seenAt(version).recordHeld(protocol, source, recorder.stamp(), recorder.today()));
        protocol.numbers().forEach(number -> forgetOtherOutcome(event, number));
        protocol.signed()
                .forEach((number, hands) -> namingWhoRefuses(
                        number,
                        () -> agreements.recordSigning(
                                number,
                                new Signing(
                                        protocol.held(),
                                        signers.of(number, hands),
                                        id,
                                        event.place(),
                                        protocol.citation()))));
    }

    /**
     * Records the signing of one agreement, at an event or outside any.
     *
     * @param newOccasion names an event that the register did not know, and which is entered as held on that day
     */
    public void recordSigning(String number, long version, Signing signing, @Nullable LocalText newOccasion) {
        agreements.recordSigning(
                number,
                version,
                new Signing(
                        signing.signed(),
                        signing.signers(),
                        newOccasion == null ? joined(signing.event(), number) : entered(newOccasion, number, signing),
                        signing.place(),
                        signing.citation()));
    }

    /** Where the agreement would stand today if the signing were recorded; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Conclusion> foreseeSigning(String number, Signing signing) {
        return agreements.foresee(number, signing);
    }

    private void refuseWhenBegun(long id) {
        if (items.anySigned(id)) {
            throw new Refused(EVENT_ALREADY_HELD);
        }
    }

    private @Nullable Long joined(@Nullable Long event, String number) {
        if (event == null) {
            return null;
        }
        SigningEvent joined = events.save(events.get(event).join(number, recorder.stamp()));
        forgetOtherOutcome(joined, number);
        return joined.id();
    }

    /** Whoever records a signing knows better than what was said of it on the day. */
    private void forgetOtherOutcome(SigningEvent event, String number) {
        items.find(event.id(), number)
                .filter(item ->
                        item.outcome().filter(it -> it.kind() != Outcome.SIGNED).isPresent())
                .ifPresent(item -> items.save(item.takeBack(event.name(), recorder.stamp())));
    }

    private Long entered(LocalText occasion, String number, Signing signing) {
        SigningEvent event = events.save(SigningEvent.heldFor(
                number,
                occasion,
                signing.signed(),
                signing.place(),
                citations.cite(signing.citation()),
                recorder.stamp()));
        return events.save(event.told()).id();
    }

    private void announce(SigningEvent event, Set<String> numbers) {
        Intention intention = new Intention(event.planned(), recorder.today(), event.id(), event.place(), null);
        for (String number : numbers) {
            namingWhoRefuses(number, () -> agreements.plan(number, intention));
        }
    }

    /** Asked of the last day of the year, when a signing of "this month" or "this year" counts too. */
    private Set<String> unsignedAmong(Collection<String> numbers) {
        LocalDate lastDay = recorder.today().with(TemporalAdjusters.lastDayOfYear());
        return catalogue.findAll(AgreementQuery.all(AsOf.of(lastDay)).among(List.copyOf(numbers)), Locale.ROOT).stream()
                .filter(it -> !it.status().signedByAll() && it.status() != Status.ABANDONED)
                .map(AgreementLine::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Among many agreements the reader has to be told which one it is that says no. */
    private static void namingWhoRefuses(String number, Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            String key = "refusal." + refused.reason().name();
            throw new Refused(
                    AGREEMENT_REFUSES,
                    number,
                    new DefaultMessageSourceResolvable(new String[] {key}, refused.arguments()));
        }
    }
}
