package org.twinning.event;

import static org.twinning.event.EventRefusal.NOTHING_TO_TAKE_BACK;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.twinning.event.Preparation.Agreed;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.Aggregate;
import org.twinning.platform.Fact;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Stamp;

/**
 * One agreement at one event: how it is prepared, and what became of it on the day. It stands beside the event and not in it,
 * so that many people can work on one agenda at once.
 */
@Entity
@Table(name = "agenda_item")
@SuppressWarnings("NullAway.Init") // JPA fills the fields of a stored item
class AgendaItem extends Aggregate<AgendaItem> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long event;
    private String agreement;

    @ElementCollection
    @CollectionTable(name = "agenda_item_seat", joinColumns = @JoinColumn(name = "item"))
    @OrderColumn(name = "position")
    private List<SeatFact> seats;

    @ElementCollection
    @CollectionTable(name = "agenda_item_readiness", joinColumns = @JoinColumn(name = "item"))
    @OrderColumn(name = "position")
    private List<ReadinessFact> readiness;

    @ElementCollection
    @CollectionTable(name = "agenda_item_signer", joinColumns = @JoinColumn(name = "item"))
    @OrderColumn(name = "position")
    private List<SignerFact> signers;

    @ElementCollection
    @CollectionTable(name = "agenda_item_outcome", joinColumns = @JoinColumn(name = "item"))
    @OrderColumn(name = "position")
    private List<OutcomeFact> outcomes;

    protected AgendaItem() {}

    AgendaItem(long event, String agreement) {
        this.event = event;
        this.agreement = agreement;
        this.seats = new ArrayList<>();
        this.readiness = new ArrayList<>();
        this.signers = new ArrayList<>();
        this.outcomes = new ArrayList<>();
    }

    Preparation preparation() {
        SeatFact seat = Fact.standing(seats).stream().findFirst().orElse(null);
        Map<Readiness, Agreed> ready = new EnumMap<>(Readiness.class);
        Fact.standing(readiness).forEach(it -> ready.put(it.kind(), it.told()));
        Map<Integer, Hand> hands = new HashMap<>();
        Fact.standing(signers).forEach(it -> hands.put(it.side(), it.told()));
        return new Preparation(seat == null ? null : seat.desk(), seat == null ? null : seat.folder(), ready, hands);
    }

    /** Prepares the agreement as wanted; only what differs is withdrawn and entered anew. */
    AgendaItem prepare(Preparation wanted, String occasion, Stamp stamp) {
        Preparation former = preparation();
        Map<String, String> before = described(former);
        Map<String, String> after = described(wanted);
        if (before.equals(after)) {
            return this;
        }
        if (!Objects.equals(former.desk(), wanted.desk()) || !Objects.equals(former.folder(), wanted.folder())) {
            seat(wanted, stamp);
        }
        for (Readiness kind : Readiness.values()) {
            Agreed agreed = wanted.ready().get(kind);
            if (!Objects.equals(former.ready().get(kind), agreed)) {
                withdraw(readiness, it -> it.kind() == kind, stamp);
                if (agreed != null) {
                    readiness.add(new ReadinessFact(kind, agreed.day(), agreed.by(), stamp));
                }
            }
        }
        Map<Integer, Hand> sides = new TreeMap<>(former.hands());
        sides.putAll(wanted.hands());
        sides.keySet()
                .forEach(side ->
                        name(side, former.hands().get(side), wanted.hands().get(side), stamp));
        return tell(new EventChange.Prepared(event, occasion, agreement, before, after));
    }

    /** Whether an act reached the register before. */
    boolean knows(UUID act) {
        return outcomes.stream().anyMatch(it -> it.act().equals(act));
    }

    /**
     * Refuses to go on when another act counts than the one seen: somebody else was at this agreement meanwhile.
     *
     * @throws StaleVersion when it is not the one seen
     */
    AgendaItem seen(@Nullable UUID act) {
        if (!Objects.equals(outcome().map(OutcomeFact::act).orElse(null), act)) {
            throw new StaleVersion(subject(), version());
        }
        return this;
    }

    Optional<OutcomeFact> outcome() {
        return Fact.standing(outcomes).stream().findFirst();
    }

    /** Records what became of the agreement in place of what was said before. */
    AgendaItem decide(Act act, String occasion, Stamp stamp) {
        Map<String, String> before = outcome().map(OutcomeFact::described).orElse(Map.of());
        withdraw(outcomes, any -> true, stamp);
        OutcomeFact fact = OutcomeFact.of(act, stamp);
        outcomes.add(fact);
        return tell(new EventChange.Decided(event, occasion, agreement, act.outcome(), before, fact.described()));
    }

    /**
     * Takes back what was said.
     *
     * @throws Refused when nothing was
     */
    AgendaItem takeBack(String occasion, Stamp stamp) {
        OutcomeFact former = outcome().orElseThrow(() -> new Refused(NOTHING_TO_TAKE_BACK, agreement));
        withdraw(outcomes, any -> true, stamp);
        return tell(new EventChange.TakenBack(event, occasion, agreement, former.described()));
    }

    private void seat(Preparation wanted, Stamp stamp) {
        withdraw(seats, any -> true, stamp);
        if (wanted.desk() != null || wanted.folder() != null) {
            seats.add(new SeatFact(wanted.desk(), wanted.folder(), stamp));
        }
    }

    private void name(int side, @Nullable Hand former, @Nullable Hand hand, Stamp stamp) {
        if (Objects.equals(former, hand)) {
            return;
        }
        withdraw(signers, it -> it.side() == side, stamp);
        if (hand != null && !hand.empty()) {
            signers.add(new SignerFact(side, hand.signatory(), hand.post(), stamp));
        }
    }

    private static <F extends Fact<F>> void withdraw(List<F> facts, Predicate<F> which, Stamp stamp) {
        for (int at = 0; at < facts.size(); at++) {
            if (facts.get(at).recorded().stands() && which.test(facts.get(at))) {
                Fact.withdraw(facts, at, stamp);
            }
        }
    }

    private static Map<String, String> described(Preparation preparation) {
        Map<String, String> facts = new TreeMap<>();
        if (preparation.desk() != null) {
            facts.put("desk", preparation.desk());
        }
        if (preparation.folder() != null) {
            facts.put("folder", preparation.folder());
        }
        preparation
                .ready()
                .forEach((kind, agreed) -> facts.put(
                        kind.field(),
                        agreed.by() == null ? agreed.day().toString() : agreed.day() + ", " + agreed.by()));
        preparation.hands().forEach((side, hand) -> {
            if (!hand.empty()) {
                facts.put("signer." + (side + 1), hand.signatory() == null ? "" : hand.signatory());
                facts.put("signerPost." + (side + 1), hand.post() == null ? "" : hand.post());
            }
        });
        return facts;
    }

    @Override
    protected String subject() {
        return "event:" + event;
    }

    long event() {
        return event;
    }

    String agreement() {
        return agreement;
    }
}
