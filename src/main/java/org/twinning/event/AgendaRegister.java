package org.twinning.event;

import static org.twinning.event.EventRefusal.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.event.Preparation.Agreed;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;

/** The one way to prepare an agenda: its order, and each agreement on it. */
@Service
@Transactional
public class AgendaRegister {

    private final SigningEvents events;
    private final AgendaItems items;
    private final AgreementCatalogue catalogue;
    private final Signers signers;
    private final Recorder recorder;

    AgendaRegister(
            SigningEvents events, AgendaItems items, AgreementCatalogue catalogue, Signers signers, Recorder recorder) {
        this.events = events;
        this.items = items;
        this.catalogue = catalogue;
        this.signers = signers;
        this.recorder = recorder;
    }

    /**
     * Brings the agenda into another order, and says for each agreement at which table it is signed and from which folder.
     *
     * @param seats by number, in the order wanted
     */
    public void arrange(long id, long version, Map<String, Seat> seats) {
        SigningEvent event = events.get(id).seenAt(version);
        events.save(event.arrange(List.copyOf(seats.keySet()), recorder.stamp()));
        seats.forEach((number, seat) -> {
            AgendaItem item = items.get(id, number);
            items.save(item.prepare(item.preparation().at(seat.desk(), seat.folder()), event.name(), recorder.stamp()));
        });
    }

    /** Prepares one agreement; {@code version} is that of its row. */
    public void prepare(long id, String number, long version, Preparation preparation) {
        SigningEvent event = open(id, List.of(number));
        preparation.ready().values().forEach(this::refuseTheFuture);
        items.save(items.get(id, number).seenAt(version).prepare(preparation, event.name(), recorder.stamp()));
    }

    /**
     * Records that something is ready, for many agreements at once.
     *
     * @param agreed since when and by whose word; null when it turned out not to be ready
     * @throws Refused when nothing is chosen, something is not on the agenda, or the day is still to come
     */
    public void record(long id, Collection<String> numbers, Readiness kind, @Nullable Agreed agreed) {
        if (numbers.isEmpty()) {
            throw new Refused(NOTHING_CHOSEN);
        }
        SigningEvent event = open(id, numbers);
        if (agreed != null) {
            refuseTheFuture(agreed);
        }
        for (String number : numbers) {
            AgendaItem item = items.get(id, number);
            items.save(item.prepare(item.preparation().with(kind, agreed), event.name(), recorder.stamp()));
        }
    }

    private void refuseTheFuture(Agreed agreed) {
        if (agreed.day().isAfter(recorder.today())) {
            throw new Refused(READY_IN_THE_FUTURE);
        }
    }

    /**
     * Names the heads of the territories as those who are to sign, wherever nobody is named yet; each can be named otherwise.
     *
     * @return how many agreements have a name more
     */
    public int nameHeads(long id, Locale language) {
        SigningEvent event = open(id, List.of());
        LocalDate day = event.planned().lastDay();
        Map<String, Optional<Hand>> heads = new HashMap<>();
        int named = 0;
        for (AgreementLine agreement :
                catalogue.findAll(AgreementQuery.all(recorder.present()).among(event.agenda()), language)) {
            AgendaItem item = items.get(id, agreement.number());
            Map<Integer, Hand> hands = new HashMap<>(item.preparation().hands());
            agreement.partners().forEach(partner -> heads.computeIfAbsent(
                            partner.code(), code -> signers.likely(code, day, language))
                    .ifPresent(head -> hands.putIfAbsent(partner.position(), head)));
            if (!agreement.status().signedByAll()
                    && !hands.equals(item.preparation().hands())) {
                items.save(item.prepare(item.preparation().signedBy(hands), event.name(), recorder.stamp()));
                named++;
            }
        }
        return named;
    }

    private SigningEvent open(long id, Collection<String> numbers) {
        SigningEvent event = events.findById(id).orElseThrow(() -> new NotFound("event " + id));
        if (event.over()) {
            throw new Refused(event.cancelledOn() == null ? EVENT_ALREADY_HELD : EVENT_CANCELLED);
        }
        List<String> agenda = event.agenda();
        for (String number : numbers) {
            if (!agenda.contains(number)) {
                throw new Refused(AGREEMENT_NOT_ON_AGENDA, number);
            }
        }
        return event;
    }

    /** A table and a folder. */
    public record Seat(@Nullable String desk, @Nullable String folder) {}
}
