package org.twinning.event;

import static org.twinning.event.EventRefusal.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Aggregate;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * An occasion at which agreements are signed. It is planned, perhaps rescheduled, and then either held or cancelled; what
 * is on its agenda is prepared for it, and what was signed there is written in the agreements themselves.
 */
@Entity
@Table(name = "signing_event")
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields of a stored event; some are read by queries only
class SigningEvent extends Aggregate<SigningEvent> {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    @EmbeddedColumnNaming("occasion_%s")
    private LocalText occasion;

    /** The first date announced; later ones are reschedulings. */
    private PlannedDate planned;

    /** Null for an event that was entered when it was over. */
    private @Nullable LocalDate firstAnnouncedOn;

    private @Nullable PlannedDate held;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    private @Nullable LocalText place;

    @Embedded
    @EmbeddedColumnNaming("host_%s")
    private @Nullable LocalText host;

    private @Nullable LocalDate cancelledOn;
    private @Nullable Long source;

    @Embedded
    private Stamp recorded;

    @ElementCollection
    @CollectionTable(name = "signing_event_rescheduling", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    private List<Rescheduling> reschedulings;

    @ElementCollection
    @CollectionTable(name = "signing_event_agenda", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    @Column(name = "agreement")
    private List<String> agenda;

    protected SigningEvent() {}

    private SigningEvent(
            LocalText occasion, PlannedDate planned, @Nullable LocalText place, @Nullable Long source, Stamp recorded) {
        this.occasion = occasion;
        this.planned = planned;
        this.place = place;
        this.source = source;
        this.recorded = recorded;
        this.reschedulings = new ArrayList<>();
        this.agenda = new ArrayList<>();
    }

    /** A new event, which may lie in the past: papers of old events are entered by planning and recording them. */
    static SigningEvent plan(PlannedEvent plan, @Nullable Long source, Stamp stamp, LocalDate today) {
        SigningEvent event = new SigningEvent(plan.occasion(), plan.planned(), plan.place(), source, stamp);
        event.host = plan.host();
        event.firstAnnouncedOn = plan.planned().lastDay().isBefore(today) ? null : today;
        return event;
    }

    /** An event that became known by the signing of an agreement there; the agreement judges the date. */
    static SigningEvent heldFor(
            String agreement,
            LocalText occasion,
            PlannedDate held,
            @Nullable LocalText place,
            @Nullable Long source,
            Stamp stamp) {
        SigningEvent event = new SigningEvent(occasion, held, place, source, stamp);
        event.held = held;
        event.agenda.add(agreement);
        return event;
    }

    /** Tells of a new event; only a stored one has the number by which the audit trail names it. */
    SigningEvent told() {
        return tell(
                held == null
                        ? new EventChange.Planned(id(), name(), planned.text(), facts())
                        : new EventChange.Held(id(), name(), held.text(), Map.of(), facts()));
    }

    /**
     * Puts agreements on the agenda; those already there stay where they are.
     *
     * @throws Refused when none is given, or the event is over
     */
    SigningEvent put(Collection<String> numbers) {
        refuseWhenOver();
        if (numbers.isEmpty()) {
            throw new Refused(NOTHING_CHOSEN);
        }
        return add(numbers);
    }

    /** An agreement that was signed here without having been on the agenda belongs to it afterwards, also when it is over. */
    SigningEvent join(String number) {
        refuseWhenCancelled();
        return add(List.of(number));
    }

    private SigningEvent add(Collection<String> numbers) {
        Map<String, String> before = facts();
        List<String> added =
                numbers.stream().distinct().filter(it -> !agenda.contains(it)).toList();
        if (added.isEmpty()) {
            return this;
        }
        agenda.addAll(added);
        return tell(new EventChange.PutOnAgenda(id(), name(), before, facts()));
    }

    /**
     * Takes an agreement off the agenda; what was planned for it stays until another plan is announced.
     *
     * @throws Refused when it is not there, or the event is over
     */
    SigningEvent takeOff(String number) {
        refuseWhenOver();
        if (!agenda.contains(number)) {
            throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
        }
        Map<String, String> before = facts();
        agenda.remove(number);
        return tell(new EventChange.TakenOffAgenda(id(), name(), before, facts()));
    }

    /**
     * Announces another date.
     *
     * @throws Refused when the event is over, or the date is past or the one already announced
     */
    SigningEvent reschedule(PlannedDate another, @Nullable LocalText anotherPlace, Stamp stamp, LocalDate today) {
        refuseWhenOver();
        if (another.lastDay().isBefore(today)) {
            throw new Refused(RESCHEDULED_TO_THE_PAST);
        }
        if (another.equals(planned())) {
            throw new Refused(RESCHEDULED_TO_THE_SAME);
        }
        Map<String, String> before = facts();
        reschedulings.add(new Rescheduling(another, today, stamp));
        place = anotherPlace;
        return tell(new EventChange.Rescheduled(id(), name(), another.text(), before, facts()));
    }

    /**
     * Calls the event off. The agreements on its agenda keep their plans until others are announced.
     *
     * @throws Refused when the event is over, or the day is still to come
     */
    SigningEvent cancel(LocalDate on, LocalDate today) {
        refuseWhenOver();
        if (on.isAfter(today)) {
            throw new Refused(CANCELLED_IN_THE_FUTURE);
        }
        Map<String, String> before = facts();
        cancelledOn = on;
        return tell(new EventChange.Cancelled(id(), name(), before, facts()));
    }

    /**
     * Records that the event took place; what was signed there is recorded with each agreement.
     *
     * @throws Refused when the event is over, the day is still to come, or something signed was not on the agenda
     */
    SigningEvent recordHeld(Protocol protocol, @Nullable Long protocolSource, LocalDate today) {
        refuseWhenOver();
        if (protocol.held().firstDay().isAfter(today)) {
            throw new Refused(HELD_IN_THE_FUTURE);
        }
        for (String number : protocol.signed()) {
            if (!agenda.contains(number)) {
                throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
            }
        }
        Map<String, String> before = facts();
        held = protocol.held();
        place = protocol.place() == null ? place : protocol.place();
        source = protocolSource == null ? source : protocolSource;
        Map<String, String> after = facts();
        after.put("signed", String.join(", ", protocol.signed()));
        return tell(new EventChange.Held(id(), name(), protocol.held().text(), before, after));
    }

    private void refuseWhenOver() {
        if (held != null) {
            throw new Refused(EVENT_ALREADY_HELD);
        }
        refuseWhenCancelled();
    }

    private void refuseWhenCancelled() {
        if (cancelledOn != null) {
            throw new Refused(EVENT_CANCELLED);
        }
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("planned", planned().text());
        facts.put("agenda", String.join(", ", agenda));
        if (place != null) {
            facts.put("place", place.in(RUSSIAN));
        }
        if (held != null) {
            facts.put("held", held.text());
        }
        if (cancelledOn != null) {
            facts.put("cancelledOn", cancelledOn.toString());
        }
        return facts;
    }

    @Override
    protected String subject() {
        return "event:" + id;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("an event has a number only when it is stored");
        }
        return id;
    }

    private String name() {
        return occasion.in(RUSSIAN);
    }

    /** The date that was announced last. */
    PlannedDate planned() {
        return reschedulings.isEmpty()
                ? planned
                : reschedulings.get(reschedulings.size() - 1).planned();
    }

    @Nullable
    LocalText place() {
        return place;
    }

    List<String> agenda() {
        return List.copyOf(agenda);
    }

    boolean over() {
        return held != null || cancelledOn != null;
    }

    EventState stateOn(LocalDate day) {
        return EventState.on(day, planned(), held, cancelledOn);
    }
}
