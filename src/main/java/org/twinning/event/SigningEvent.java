package org.twinning.event;

import static org.twinning.event.EventRefusal.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.event.Particular.Right;
import org.twinning.platform.Aggregate;
import org.twinning.platform.Fact;
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
    private List<Placement> agenda;

    /** What was said later than at the first entry; what was entered first stands in the fields above. */
    @ElementCollection
    @CollectionTable(name = "signing_event_particular", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    private List<Particular> particulars;

    @ElementCollection
    @CollectionTable(name = "signing_event_correction", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    private List<EventCorrection> corrections;

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
        this.particulars = new ArrayList<>();
        this.corrections = new ArrayList<>();
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
        event.agenda.add(new Placement(agreement, RunningOrder.after(null), null, null, stamp));
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
     * Puts agreements at the end of the agenda; those already there stay where they are.
     *
     * @throws Refused when none is given, or the event is over
     */
    SigningEvent put(Collection<String> numbers, Stamp stamp, LocalDate today) {
        refuseWhenOver();
        if (numbers.isEmpty()) {
            throw new Refused(NOTHING_CHOSEN);
        }
        return add(numbers, planned().lastDay().isBefore(today) ? null : today, stamp);
    }

    /** An agreement that was signed here without having been on the agenda belongs to it afterwards, also when it is over. */
    SigningEvent join(String number, Stamp stamp) {
        refuseWhenCancelled();
        return add(List.of(number), null, stamp);
    }

    private SigningEvent add(Collection<String> numbers, @Nullable LocalDate since, Stamp stamp) {
        Map<String, String> before = facts();
        List<String> there = agenda();
        List<String> added =
                numbers.stream().distinct().filter(it -> !there.contains(it)).toList();
        if (added.isEmpty()) {
            return this;
        }
        BigDecimal last =
                placements().map(Placement::rank).max(Comparator.naturalOrder()).orElse(null);
        for (String number : added) {
            last = RunningOrder.after(last);
            agenda.add(new Placement(number, last, since, null, stamp));
        }
        return tell(new EventChange.PutOnAgenda(id(), name(), added.size(), before, facts()));
    }

    /**
     * Takes an agreement off the agenda; what was planned for it stays until another plan is announced.
     *
     * @throws Refused when it is not there, or the event is over
     */
    SigningEvent takeOff(String number, Stamp stamp, LocalDate today) {
        refuseWhenOver();
        Map<String, String> before = facts();
        Placement former = replace(number, stamp);
        agenda.add(former.takenOff(today, stamp));
        return tell(new EventChange.TakenOffAgenda(id(), name(), before, facts()));
    }

    /**
     * Brings the agenda into another order.
     *
     * @param wanted in this order; those of the agenda that are not named keep their places after them
     * @throws Refused when something is not on the agenda, or the event is over
     */
    SigningEvent arrange(List<String> wanted, Stamp stamp) {
        refuseWhenOver();
        Map<String, BigDecimal> ranks = new HashMap<>();
        placements().forEach(it -> ranks.put(it.agreement(), it.rank()));
        for (String number : wanted) {
            if (!ranks.containsKey(number)) {
                throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
            }
        }
        List<String> whole =
                Stream.concat(wanted.stream(), agenda().stream()).distinct().toList();
        Map<String, String> before = facts();
        RunningOrder.moves(ranks, whole)
                .forEach((number, rank) -> agenda.add(replace(number, stamp).at(rank, stamp)));
        Map<String, String> after = facts();
        return before.equals(after) ? this : tell(new EventChange.Arranged(id(), name(), before, after));
    }

    private Placement replace(String number, Stamp stamp) {
        for (int at = 0; at < agenda.size(); at++) {
            Placement placement = agenda.get(at);
            if (placement.there() && placement.agreement().equals(number)) {
                Fact.withdraw(agenda, at, stamp);
                return placement;
            }
        }
        throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
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
        say(EventFact.PLACE, anotherPlace, today, stamp);
        return tell(new EventChange.Rescheduled(id(), name(), another.text(), before, facts()));
    }

    /**
     * Calls the event off. The agreements on its agenda keep their plans until others are announced.
     *
     * @throws Refused when the event is over, or the day is still to come
     */
    SigningEvent cancel(LocalDate on, String reason, Stamp stamp, LocalDate today) {
        refuseWhenOver();
        if (on.isAfter(today)) {
            throw new Refused(CANCELLED_IN_THE_FUTURE);
        }
        Map<String, String> before = facts();
        particulars.add(Particular.cancelled(on, reason, stamp));
        return tell(new EventChange.Cancelled(id(), name(), before, facts()));
    }

    /**
     * Records that the event took place; what was signed there is recorded with each agreement.
     *
     * @throws Refused when the event is over, the day is still to come, or something signed was not on the agenda
     */
    SigningEvent recordHeld(Protocol protocol, @Nullable Long protocolSource, Stamp stamp, LocalDate today) {
        refuseWhenOver();
        if (protocol.held().firstDay().isAfter(today)) {
            throw new Refused(HELD_IN_THE_FUTURE);
        }
        for (String number : protocol.numbers()) {
            if (!agenda().contains(number)) {
                throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
            }
        }
        Map<String, String> before = facts();
        particulars.add(Particular.held(protocol.held(), protocolSource, stamp));
        if (protocol.place() != null) {
            say(EventFact.PLACE, protocol.place(), protocol.held().firstDay(), stamp);
        }
        Map<String, String> after = facts();
        after.put("signed", String.join(", ", protocol.numbers()));
        return tell(new EventChange.Held(id(), name(), protocol.held().text(), before, after));
    }

    /**
     * Puts right what had been entered wrong: what was wrong is withdrawn and stays.
     *
     * @param right null when it never was so, which can be said of a cancellation and of having been held
     * @throws Refused when nothing would change, there is no such fact, or the day is still to come
     */
    SigningEvent correct(EventFact kind, @Nullable Right right, EventCorrection.Grounded grounds, LocalDate today) {
        PlannedDate day = right == null ? null : right.day();
        if (day != null && day.firstDay().isAfter(today)) {
            throw new Refused(kind == EventFact.HELD ? HELD_IN_THE_FUTURE : CANCELLED_IN_THE_FUTURE);
        }
        if (kind == EventFact.HELD && held() == null || kind == EventFact.CANCELLATION && cancelledOn() == null) {
            throw new Refused(NOTHING_TO_CORRECT);
        }
        Map<String, String> before = described(kind);
        LocalDate since = null;
        for (int at = 0; at < particulars.size(); at++) {
            Particular former = particulars.get(at);
            if (former.kind() == kind
                    && former.recorded().stands()
                    && counting(kind).filter(former::equals).isPresent()) {
                since = former.since();
                Fact.withdraw(particulars, at, grounds.recorded());
                break;
            }
        }
        if (right == null && kind == EventFact.HELD && held != null) {
            particulars.add(Particular.neverHeld(grounds.recorded()));
        }
        if (right != null) {
            particulars.add(Particular.right(kind, right, since, grounds.source(), grounds.recorded()));
        }
        Map<String, String> after = described(kind);
        if (before.equals(after)) {
            throw new Refused(NOTHING_CORRECTED);
        }
        EventCorrection correction = EventCorrection.of(kind, before, after, grounds);
        corrections.add(correction);
        return tell(new EventChange.Corrected(id(), name(), kind, before, correction.told()));
    }

    private Map<String, String> described(EventFact kind) {
        Map<String, String> fact = new TreeMap<>();
        switch (kind) {
            case OCCASION, PLACE, HOST -> {
                LocalText text = said(kind);
                if (text != null) {
                    fact.put(kind.name().toLowerCase(Locale.ROOT), inAllLanguages(text));
                }
            }
            case HELD -> {
                if (held() != null) {
                    fact.put("held", held().text());
                }
            }
            case CANCELLATION ->
                counting(kind).ifPresent(it -> {
                    fact.put("cancelledOn", String.valueOf(it.day()));
                    fact.put("cancelledBecause", it.reason() == null ? "" : it.reason());
                });
        }
        return fact;
    }

    private static String inAllLanguages(LocalText text) {
        return Stream.of(text.ru(), text.be(), text.en())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private void say(EventFact kind, @Nullable LocalText text, @Nullable LocalDate since, Stamp stamp) {
        if (!Objects.equals(said(kind), text)) {
            particulars.add(Particular.said(kind, text, since, stamp));
        }
    }

    private void refuseWhenOver() {
        if (held() != null) {
            throw new Refused(EVENT_ALREADY_HELD);
        }
        refuseWhenCancelled();
    }

    private void refuseWhenCancelled() {
        if (cancelledOn() != null) {
            throw new Refused(EVENT_CANCELLED);
        }
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("planned", planned().text());
        facts.put("agenda", String.join(", ", agenda()));
        if (place() != null) {
            facts.put("place", place().in(RUSSIAN));
        }
        if (held() != null) {
            facts.put("held", held().text());
        }
        counting(EventFact.CANCELLATION)
                .map(Particular::reason)
                .ifPresent(reason -> facts.put("cancelledBecause", reason));
        if (cancelledOn() != null) {
            facts.put("cancelledOn", cancelledOn().toString());
        }
        return facts;
    }

    private Optional<Particular> counting(EventFact kind) {
        return Fact.standing(particulars).stream()
                .filter(it -> it.kind() == kind)
                .reduce((counts, next) -> later(next.since(), counts.since()) ? next : counts);
    }

    private static boolean later(@Nullable LocalDate since, @Nullable LocalDate other) {
        return other == null || since != null && !since.isBefore(other);
    }

    private @Nullable LocalText said(EventFact kind) {
        Optional<Particular> counting = counting(kind);
        return counting.isPresent() ? counting.get().text() : entered(kind);
    }

    private @Nullable LocalText entered(EventFact kind) {
        return switch (kind) {
            case OCCASION -> occasion;
            case PLACE -> place;
            case HOST -> host;
            case HELD, CANCELLATION -> null;
        };
    }

    private Stream<Placement> placements() {
        return agenda.stream().filter(Placement::there);
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

    String name() {
        return Objects.requireNonNull(said(EventFact.OCCASION)).in(RUSSIAN);
    }

    /** The date that was announced last. */
    PlannedDate planned() {
        List<Rescheduling> standing = Fact.standing(reschedulings);
        return standing.isEmpty() ? planned : standing.get(standing.size() - 1).planned();
    }

    @Nullable
    LocalText place() {
        return said(EventFact.PLACE);
    }

    @Nullable
    PlannedDate held() {
        Optional<Particular> said = counting(EventFact.HELD);
        return said.isPresent() ? said.get().day() : held;
    }

    @Nullable
    LocalDate cancelledOn() {
        return counting(EventFact.CANCELLATION)
                .map(Particular::day)
                .map(PlannedDate::firstDay)
                .orElse(null);
    }

    /** Numbers of the agreements, in their order. */
    List<String> agenda() {
        return placements()
                .sorted(Comparator.comparing(Placement::rank))
                .map(Placement::agreement)
                .toList();
    }

    boolean over() {
        return held() != null || cancelledOn() != null;
    }

    EventState stateOn(LocalDate day) {
        return EventState.on(day, planned(), held(), cancelledOn());
    }
}
