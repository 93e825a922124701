package org.twinning.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Reads signing events as they stood on a day: the date that counted then, and what had been signed there by then. */
@Service
@Transactional(readOnly = true)
public class EventCatalogue {

    private static final String KNOWN = """
            select e.*, s.publisher, s.title, s.published, s.link,
                (select count(*) from signing_event_agenda g join agreement a on a.number = g.agreement
                    join agreement_period d on d.agreement = a.id
                        and d.valid_from <= :asOf and (d.valid_to is null or d.valid_to > :asOf)
                        and known(d.recorded_at, d.withdrawn_at, :known)
                    where g.event = e.id and known(g.recorded_at, g.withdrawn_at, :known)
                        and (g.since is null or g.since <= :asOf) and (g.until is null or g.until > :asOf)) as agreements,
                (select count(distinct n.agreement) from agreement_signature n
                    join agreement_period d on d.agreement = n.agreement
                        and d.valid_from <= :asOf and (d.valid_to is null or d.valid_to > :asOf)
                        and known(d.recorded_at, d.withdrawn_at, :known)
                    where n.event = e.id and known(n.recorded_at, n.withdrawn_at, :known)
                        and last_day(n.signed) <= :asOf and d.signed is not null) as signed
            from signing_event_on(:asOf, :known) e left join source s on s.id = e.source
            where coalesce(e.first_announced_on,
                (select min(p.announced_on) from agreement_plan p
                    where p.event = e.id and known(p.recorded_at, p.withdrawn_at, :known)),
                last_day(e.held), (e.recorded_at at time zone :zone)::date) <= :asOf
            """;

    private static final FieldsAsText FIELDS = new FieldsAsText();

    private final JdbcClient jdbc;
    private final AgreementCatalogue agreements;
    private final ZoneId zone;

    EventCatalogue(JdbcClient jdbc, AgreementCatalogue agreements, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.zone = clock.getZone();
    }

    /** All events that were known on the day, the latest first. */
    public List<EventLine> all(AsOf asOf) {
        return asked(KNOWN, asOf).query((row, number) -> line(row, asOf.date())).list().stream()
                .sorted(Comparator.comparing(EventLine::date)
                        .thenComparing(EventLine::id)
                        .reversed())
                .toList();
    }

    /** Those whose date, as exactly as it is known, touches a stretch of days, the earliest first; cancelled ones too. */
    public List<EventLine> between(LocalDate from, LocalDate through, AsOf asOf) {
        return asked(KNOWN + """
                 and (first_day(e.planned) <= :through and last_day(e.planned) >= :from
                    or first_day(e.held) <= :through and last_day(e.held) >= :from)""", asOf)
                .param("from", from)
                .param("through", through)
                .query((row, number) -> line(row, asOf.date()))
                .list()
                .stream()
                .filter(it -> !it.date().firstDay().isAfter(through)
                        && !it.date().lastDay().isBefore(from))
                .sorted(Comparator.comparing(EventLine::date).thenComparing(EventLine::id))
                .toList();
    }

    /** The agreements on the agenda of each of those events on the day, by the events' numbers. */
    public Map<Long, List<String>> agendas(List<Long> events, AsOf asOf) {
        Map<Long, List<String>> agendas = new HashMap<>();
        jdbc.sql("""
                select event, agreement from signing_event_agenda
                where event = any(:events) and known(recorded_at, withdrawn_at, :known)
                    and (since is null or since <= :asOf) and (until is null or until > :asOf)
                order by event, rank""")
                .param("events", events.toArray(Long[]::new))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(row -> {
                    agendas.computeIfAbsent(row.getLong("event"), any -> new ArrayList<>())
                            .add(row.getString("agreement"));
                });
        return agendas;
    }

    /** What is signed on that very day: its events, but for the cancelled ones and those on whose agenda nothing is. */
    public List<EventLine> onTheDay(AsOf asOf) {
        String day = asOf.date().toString();
        return asked(KNOWN + " and :day in (e.planned, e.held)", asOf)
                .param("day", day)
                .query((row, number) -> line(row, asOf.date()))
                .list()
                .stream()
                .filter(it -> it.state() != EventState.CANCELLED && it.agreements() > 0)
                .toList();
    }

    /** Events at which something may have been signed: all but the cancelled ones, the latest first. */
    public List<EventLine> heldOrAhead(AsOf asOf) {
        return all(asOf).stream()
                .filter(it -> it.state() != EventState.CANCELLED)
                .toList();
    }

    /**
     * One event with its agenda.
     *
     * @throws NotFound when there is none of that number, or it was not known on the day
     */
    public EventDossier dossier(long id, AsOf asOf) {
        return find(id, asOf).orElseThrow(() -> new NotFound("event " + id));
    }

    /** Nothing when it was not known on the day, or not yet at that moment. */
    public Optional<EventDossier> find(long id, AsOf asOf) {
        return asked(KNOWN + " and e.id = :id", asOf)
                .param("id", id)
                .query((row, number) -> dossier(row, id, asOf))
                .optional();
    }

    /** @throws NotFound when no such event was ever entered */
    public void requireEntered(long id) {
        if (jdbc.sql("select id from signing_event where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .isEmpty()) {
            throw new NotFound("event " + id);
        }
    }

    private JdbcClient.StatementSpec asked(String question, AsOf asOf) {
        return jdbc.sql(question)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .param("zone", zone.getId());
    }

    private EventDossier dossier(ResultSet row, long id, AsOf asOf) throws SQLException {
        EventLine line = line(row, asOf.date());
        LocalDate cancelledOn = row.getObject("cancelled_on", LocalDate.class);
        boolean cancelled = line.state() == EventState.CANCELLED;
        return new EventDossier(
                line,
                row.getLong("version"),
                row.getBoolean("closed"),
                cancelled ? cancelledOn : null,
                cancelled ? row.getString("cancelled_because") : null,
                replaced(id, line.planned(), asOf),
                agenda(id, asOf),
                signedHere(id, asOf),
                Citation.of(row),
                corrections(id, asOf));
    }

    private List<AgreementLine> agenda(long id, AsOf asOf) {
        List<String> numbers = jdbc.sql("""
                select agreement from signing_event_agenda
                where event = :id and known(recorded_at, withdrawn_at, :known)
                    and (since is null or since <= :asOf) and (until is null or until > :asOf)
                order by rank""")
                .param("id", id)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .list();
        Map<String, AgreementLine> lines =
                agreements.findAll(AgreementQuery.all(asOf).among(numbers), Locale.ROOT).stream()
                        .collect(Collectors.toMap(AgreementLine::number, Function.identity()));
        return numbers.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private List<EventDossier.Corrected> corrections(long id, AsOf asOf) {
        return jdbc.sql("""
                select c.*, s.publisher, s.title, s.published, s.link
                from signing_event_correction c left join source s on s.id = c.source
                where c.event = ? and known(c.recorded_at, c.withdrawn_at, ?) order by c.position""")
                .params(id, asOf.moment())
                .query((row, number) -> corrected(row))
                .list();
    }

    private static EventDossier.Corrected corrected(ResultSet row) throws SQLException {
        return new EventDossier.Corrected(
                EventFact.valueOf(row.getString("kind")),
                FIELDS.convertToEntityAttribute(row.getString("before")),
                FIELDS.convertToEntityAttribute(row.getString("after")),
                row.getString("reason"),
                row.getString("decided_by"),
                Citation.of(row),
                Rows.stamp(row, "recorded"));
    }

    private Set<String> signedHere(long id, AsOf asOf) {
        return new HashSet<>(jdbc.sql("""
                select distinct a.number from agreement_signature n join agreement a on a.id = n.agreement
                where n.event = :id and last_day(n.signed) <= :asOf and known(n.recorded_at, n.withdrawn_at, :known)""")
                .param("id", id)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .list());
    }

    private List<PlannedDate> replaced(long id, PlannedDate counts, AsOf asOf) {
        return jdbc
                .sql("""
                select planned from (
                    select planned, position from signing_event_rescheduling where event = :id and announced_on <= :asOf
                        and known(recorded_at, withdrawn_at, :known)
                    union all select planned, -1 from signing_event where id = :id) announced
                order by position desc
                """)
                .param("id", id)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .list()
                .stream()
                .map(PlannedDate::parse)
                .filter(it -> !it.equals(counts))
                .toList();
    }

    private static EventLine line(ResultSet row, LocalDate day) throws SQLException {
        PlannedDate planned = PlannedDate.parse(row.getString("planned"));
        PlannedDate held = Rows.dateOrNull(row, "held");
        EventState state = EventState.on(day, planned, held, row.getObject("cancelled_on", LocalDate.class));
        return new EventLine(
                row.getLong("id"),
                Rows.text(row, "occasion"),
                planned,
                state == EventState.HELD ? held : null,
                Rows.textOrNull(row, "place"),
                Rows.textOrNull(row, "host"),
                state,
                row.getInt("agreements"),
                row.getInt("signed"));
    }
}
