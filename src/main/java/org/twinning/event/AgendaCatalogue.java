package org.twinning.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementLine;
import org.twinning.event.AgendaRow.Decision;
import org.twinning.event.AgendaRow.Ready;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.AsOf;
import org.twinning.platform.Rows;

/** Reads how the agreements of an agenda are prepared, in their order. */
@Service
@Transactional(readOnly = true)
public class AgendaCatalogue {

    private static final String STANDING = " where i.event = :event and known(f.recorded_at, f.withdrawn_at, :known)";

    private final JdbcClient jdbc;

    AgendaCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of an event that was read for the same day. */
    public List<AgendaRow> rows(EventDossier event, AsOf asOf) {
        Asked asked = new Asked(event.line().id(), asOf);
        Map<String, Long> versions = new HashMap<>();
        jdbc.sql("select agreement, version from agenda_item where event = ?")
                .param(asked.event())
                .query((row, at) -> versions.put(row.getString("agreement"), row.getLong("version")))
                .list();
        Map<String, String[]> seats = seats(asked);
        Map<String, Map<Readiness, Ready>> ready = ready(asked);
        Map<String, Map<Integer, Hand>> hands = hands(asked);
        Map<String, Decision> decisions = decisions(asked.event(), asOf);
        List<AgendaRow> rows = new ArrayList<>();
        for (AgreementLine agreement : event.agenda()) {
            String number = agreement.number();
            @Nullable String[] seat = seats.getOrDefault(number, new String[2]);
            rows.add(new AgendaRow(
                    rows.size() + 1,
                    agreement,
                    versions.getOrDefault(number, 0L),
                    seat[0],
                    seat[1],
                    ready.getOrDefault(number, Map.of()),
                    hands.getOrDefault(number, Map.of()),
                    decisions.get(number)));
        }
        return rows;
    }

    /** Who is to sign an agreement at an event, by the partner's position. */
    public Map<Integer, Hand> hands(long event, String number, AsOf asOf) {
        return hands(new Asked(event, asOf)).getOrDefault(number, Map.of());
    }

    /** What was said on the day, by agreement. */
    public Map<String, Decision> decisions(long event, AsOf asOf) {
        Map<String, Decision> decisions = new HashMap<>();
        ask(
                        "select i.agreement, f.* from agenda_item i join agenda_item_outcome f on f.item = i.id",
                        new Asked(event, asOf))
                .query((row, at) -> decisions.put(row.getString("agreement"), decision(row)))
                .list();
        decisions.values().removeIf(it -> it.day().isAfter(asOf.date()));
        return decisions;
    }

    /** What was signed at the event, by whom, and how much of its agenda was not. */
    public ClosingList closing(EventDossier event, AsOf asOf) {
        Map<String, Decision> decisions = decisions(event.line().id(), asOf);
        Map<String, Map<Integer, Hand>> hands = new HashMap<>();
        jdbc.sql("""
                select a.number, n.side, n.signatory, n.post from agreement_signature n join agreement a on a.id = n.agreement
                where n.event = :event and last_day(n.signed) <= :asOf and known(n.recorded_at, n.withdrawn_at, :known)
                    and coalesce(n.signatory, n.post) is not null""")
                .param("event", event.line().id())
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, at) -> hands.computeIfAbsent(row.getString("number"), any -> new HashMap<>())
                        .put(row.getInt("side"), new Hand(row.getString("signatory"), row.getString("post"))))
                .list();
        List<ClosingList.Entry> signed = new ArrayList<>();
        for (AgreementLine agreement : event.agenda()) {
            String number = agreement.number();
            if (agreement.signed() != null && event.signedHere().contains(number)) {
                signed.add(new ClosingList.Entry(
                        agreement, agreement.signed(), decisions.get(number), hands.getOrDefault(number, Map.of())));
            }
        }
        long moved = count(decisions, Outcome.MOVED);
        long rest = event.agenda().size() - signed.size() - moved;
        long notSigned = event.over() ? rest : Math.min(rest, count(decisions, Outcome.NOT_SIGNED));
        return new ClosingList(signed, notSigned, moved, rest - notSigned);
    }

    private static long count(Map<String, Decision> decisions, Outcome outcome) {
        return decisions.values().stream().filter(it -> it.outcome() == outcome).count();
    }

    /**
     * Changes whenever something is said or taken back and, after the stroke, whenever something is put on the agenda, taken
     * off it or moved.
     */
    public String revision(long event) {
        return jdbc.sql("""
                select coalesce((select max(greatest(f.recorded_at, f.withdrawn_at)) from agenda_item i
                        join agenda_item_outcome f on f.item = i.id where i.event = :event)::text, '')
                    || '/' || coalesce((select max(greatest(g.recorded_at, g.withdrawn_at)) from signing_event_agenda g
                        where g.event = :event)::text, '')""").param("event", event).query(String.class).single();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Outcome.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"),
                Rows.dateOrNull(row, "moved_to"),
                row.getObject("act", UUID.class),
                row.getString("recorded_by"));
    }

    private record Asked(long event, AsOf asOf) {}

    private JdbcClient.StatementSpec ask(String question, Asked asked) {
        return jdbc.sql(question + STANDING)
                .param("event", asked.event())
                .param("known", asked.asOf().moment());
    }

    private Map<String, String[]> seats(Asked asked) {
        Map<String, String[]> seats = new HashMap<>();
        ask("select i.agreement, f.desk, f.folder from agenda_item i join agenda_item_seat f on f.item = i.id", asked)
                .query((row, at) -> seats.put(
                        row.getString("agreement"),
                        new String[] {Preparation.table(row.getString("desk")), row.getString("folder")}))
                .list();
        return seats;
    }

    private Map<String, Map<Readiness, Ready>> ready(Asked asked) {
        Map<String, Map<Readiness, Ready>> ready = new HashMap<>();
        ask("select i.agreement, f.* from agenda_item i join agenda_item_readiness f on f.item = i.id", asked)
                .query((row, at) -> ready.computeIfAbsent(
                                row.getString("agreement"), any -> new EnumMap<>(Readiness.class))
                        .put(Readiness.valueOf(row.getString("kind")), ready(row)))
                .list();
        ready.values().forEach(kinds -> kinds.values()
                .removeIf(it -> it.day().isAfter(asked.asOf().date())));
        return ready;
    }

    private static Ready ready(ResultSet row) throws SQLException {
        return new Ready(
                row.getObject("agreed", LocalDate.class),
                row.getString("agreed_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }

    private Map<String, Map<Integer, Hand>> hands(Asked asked) {
        Map<String, Map<Integer, Hand>> hands = new HashMap<>();
        ask("select i.agreement, f.* from agenda_item i join agenda_item_signer f on f.item = i.id", asked)
                .query((row, at) -> hands.computeIfAbsent(row.getString("agreement"), any -> new HashMap<>())
                        .put(row.getInt("side"), new Hand(row.getString("signatory"), row.getString("post"))))
                .list();
        return hands;
    }
}
