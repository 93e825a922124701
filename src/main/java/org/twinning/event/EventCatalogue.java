package org.twinning.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Reads signing events as they stood on a day: the date that counted then, and what had been signed there by then. */
@Service
@Transactional(readOnly = true)
public class EventCatalogue {

    private static final String KNOWN = """
            select e.*, s.publisher, s.title, s.published, s.link,
                coalesce((select r.planned from signing_event_rescheduling r
                    where r.event = e.id and r.announced_on <= :asOf order by r.position desc limit 1), e.planned) as planned_then,
                (select count(*) from signing_event_agenda g join agreement a on a.number = g.agreement
                    join agreement_period d on d.agreement = a.id
                        and d.valid_from <= :asOf and (d.valid_to is null or d.valid_to > :asOf) and d.withdrawn_at is null
                    where g.event = e.id) as agreements,
                (select count(distinct n.agreement) from agreement_signature n
                    join agreement_period d on d.agreement = n.agreement
                        and d.valid_from <= :asOf and (d.valid_to is null or d.valid_to > :asOf) and d.withdrawn_at is null
                    where n.event = e.id and n.withdrawn_at is null and last_day(n.signed) <= :asOf and d.signed is not null) as signed
            from signing_event e left join source s on s.id = e.source
            where coalesce(e.first_announced_on,
                (select min(p.announced_on) from agreement_plan p where p.event = e.id and p.withdrawn_at is null),
                last_day(e.held), (e.recorded_at at time zone :zone)::date) <= :asOf
            """;

    private final JdbcClient jdbc;
    private final AgreementCatalogue agreements;
    private final ZoneId zone;

    EventCatalogue(JdbcClient jdbc, AgreementCatalogue agreements, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.zone = clock.getZone();
    }

    /** All events that were known on the day, the latest first. */
    public List<EventLine> all(LocalDate day) {
        return jdbc
                .sql(KNOWN)
                .param("asOf", day)
                .param("zone", zone.getId())
                .query((row, number) -> line(row, day))
                .list()
                .stream()
                .sorted(Comparator.comparing(EventLine::date)
                        .thenComparing(EventLine::id)
                        .reversed())
                .toList();
    }

    /** Events at which something may have been signed: all but the cancelled ones, the latest first. */
    public List<EventLine> heldOrAhead(LocalDate day) {
        return all(day).stream()
                .filter(it -> it.state() != EventState.CANCELLED)
                .toList();
    }

    /**
     * One event with its agenda.
     *
     * @throws NotFound when there is none of that number, or it was not known on the day
     */
    public EventDossier dossier(long id, LocalDate day) {
        return jdbc.sql(KNOWN + " and e.id = :id")
                .param("asOf", day)
                .param("zone", zone.getId())
                .param("id", id)
                .query((row, number) -> dossier(row, id, day))
                .optional()
                .orElseThrow(() -> new NotFound("event " + id));
    }

    private EventDossier dossier(ResultSet row, long id, LocalDate day) throws SQLException {
        EventLine line = line(row, day);
        LocalDate cancelledOn = row.getObject("cancelled_on", LocalDate.class);
        return new EventDossier(
                line,
                row.getLong("version"),
                row.getString("held") != null || cancelledOn != null,
                line.state() == EventState.CANCELLED ? cancelledOn : null,
                replaced(id, line.planned(), day),
                agenda(id, day),
                new HashSet<>(jdbc.sql("""
                        select distinct a.number from agreement_signature n join agreement a on a.id = n.agreement
                        where n.event = ? and n.withdrawn_at is null and last_day(n.signed) <= ?""").params(id, day).query(String.class).list()),
                citation(row));
    }

    private List<AgreementLine> agenda(long id, LocalDate day) {
        List<String> numbers = jdbc.sql("select agreement from signing_event_agenda where event = ? order by position")
                .param(id)
                .query(String.class)
                .list();
        Map<String, AgreementLine> lines =
                agreements.findAll(AgreementQuery.all(AsOf.of(day)).among(numbers), Locale.ROOT).stream()
                        .collect(Collectors.toMap(AgreementLine::number, Function.identity()));
        return numbers.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private List<PlannedDate> replaced(long id, PlannedDate counts, LocalDate day) {
        return jdbc.sql("""
                select planned from (
                    select planned, position from signing_event_rescheduling where event = :id and announced_on <= :asOf
                    union all select planned, -1 from signing_event where id = :id) announced
                order by position desc
                """).param("id", id).param("asOf", day).query(String.class).list().stream()
                .map(PlannedDate::parse)
                .filter(it -> !it.equals(counts))
                .toList();
    }

    private static EventLine line(ResultSet row, LocalDate day) throws SQLException {
        PlannedDate planned = PlannedDate.parse(row.getString("planned_then"));
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

    static @Nullable Citation citation(ResultSet row) throws SQLException {
        String publisher = row.getString("publisher");
        return publisher == null
                ? null
                : new Citation(
                        publisher, row.getString("title"), Rows.dateOrNull(row, "published"), row.getString("link"));
    }
}
