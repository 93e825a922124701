package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier.EventFact;
import org.twinning.agreement.Dossier.PartnerFact;
import org.twinning.agreement.Dossier.PlanFact;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.agreement.Dossier.TermsFact;
import org.twinning.agreement.Dossier.VisitFact;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Gathers one agreement's facts up to a day, one query for each kind of fact. */
@Component
class DossierReader {

    private final JdbcClient jdbc;
    private final PartnerReader partners;
    private final TerritoryDirectory territories;
    private final Recorder recorder;

    DossierReader(JdbcClient jdbc, PartnerReader partners, TerritoryDirectory territories, Recorder recorder) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.territories = territories;
        this.recorder = recorder;
    }

    Dossier read(String number, LocalDate day) {
        return jdbc.sql("""
                select a.*, g.name_ru as programme_ru, g.name_be as programme_be, g.name_en as programme_en,
                    c.status, c.since, c.planned, c.signed, c.term_end,
                    (select min(valid_from) from agreement_period where agreement = a.id) as known_from
                from agreement a
                left join programme g on g.code = a.programme
                left join agreement_period c on c.agreement = a.id
                    and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                where a.number = :number""")
                .param("number", number)
                .param("day", day)
                .query((row, index) -> dossier(row, day))
                .optional()
                .orElseThrow(() -> new NotFound("agreement " + number));
    }

    private Dossier dossier(ResultSet row, LocalDate day) throws SQLException {
        long id = row.getLong("id");
        String number = row.getString("number");
        Map<Long, SourceFact> sources = sources(id, number, day);
        List<PartnerLine> lines = partners.of(List.of(id)).getOrDefault(id, List.of());
        return new Dossier(
                number,
                row.getLong("version"),
                AgreementKind.valueOf(row.getString("kind")),
                Rows.textOrNull(row, "title"),
                row.getString("programme"),
                Rows.textOrNull(row, "programme"),
                row.getObject("proposed_on", LocalDate.class),
                cited(row, sources),
                row.getObject("known_from", LocalDate.class),
                row.getString("status") == null ? null : AgreementCatalogue.conclusion(row),
                partnerFacts(id, lines, sources),
                plans(id, day, sources),
                signatures(id, day, lines, sources),
                terms(row),
                areas(id),
                visits(number, day, sources),
                List.copyOf(sources.values()),
                stamp(row));
    }

    /**
     * What the facts of the day rest on, numbered from 1 in the order in which those facts came, so that a later source
     * takes a later number. The standing of a side has no day of its own: its source counts from its publication, from the
     * first fact that rests on it, or else from today.
     */
    private Map<Long, SourceFact> sources(long agreement, String number, LocalDate day) {
        Map<Long, SourceFact> sources = new LinkedHashMap<>();
        jdbc.sql("""
                select s.* from source s join (
                    select source, proposed_on as since from agreement where id = :agreement
                    union all select p.source, least(last_day(o.published), :today) from agreement_partner p
                        join source o on o.id = p.source where p.agreement = :agreement
                    union all select source, announced_on from agreement_plan where agreement = :agreement
                    union all select source, last_day(signed) from agreement_signature where agreement = :agreement
                    union all select v.source, last_day(v.dates) from visit v
                        join visit_agreement m on m.visit = v.id where m.agreement = :number
                ) fact on fact.source = s.id
                group by s.id having min(since) <= :day
                order by min(since), s.id""")
                .param("agreement", agreement)
                .param("number", number)
                .param("day", day)
                .param("today", recorder.today())
                .query((row, index) -> sources.put(
                        row.getLong("id"),
                        new SourceFact(
                                sources.size() + 1,
                                row.getString("publisher"),
                                row.getString("title"),
                                Rows.dateOrNull(row, "published"),
                                row.getString("link"))))
                .list();
        return sources;
    }

    private List<PartnerFact> partnerFacts(long agreement, List<PartnerLine> lines, Map<Long, SourceFact> sources) {
        Map<String, Territory> places =
                territories.byCode(lines.stream().map(PartnerLine::code).toList());
        Map<Integer, SourceFact> cited = new LinkedHashMap<>();
        jdbc.sql("select position, source from agreement_partner where agreement = ? and source is not null")
                .param(agreement)
                .query((row, index) -> cited.put(row.getInt("position"), sources.get(row.getLong("source"))))
                .list();
        return lines.stream()
                .map(line -> new PartnerFact(line, nameToday(line, places), cited.get(line.position())))
                .toList();
    }

    private static @Nullable LocalText nameToday(PartnerLine line, Map<String, Territory> places) {
        return Stream.ofNullable(places.get(line.code()))
                .map(place -> place.names().get(place.names().size() - 1).text())
                .filter(name -> !name.equals(line.name()))
                .findFirst()
                .orElse(null);
    }

    private List<PlanFact> plans(long agreement, LocalDate day, Map<Long, SourceFact> sources) {
        return jdbc.sql("""
                select p.*, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en,
                    row_number() over (order by announced_on desc, position desc) = 1 as counts
                from agreement_plan p left join signing_event e on e.id = p.event
                where agreement = ? and announced_on <= ? order by announced_on desc, position desc""")
                .params(agreement, day)
                .query((row, index) -> new PlanFact(
                        PlannedDate.parse(row.getString("planned")),
                        row.getObject("announced_on", LocalDate.class),
                        event(row),
                        Rows.textOrNull(row, "place"),
                        row.getBoolean("counts"),
                        cited(row, sources),
                        stamp(row)))
                .list();
    }

    private List<SignatureFact> signatures(
            long agreement, LocalDate day, List<PartnerLine> lines, Map<Long, SourceFact> sources) {
        return jdbc.sql("""
                select s.*, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en
                from agreement_signature s left join signing_event e on e.id = s.event
                where agreement = ? and last_day(signed) <= ? order by partner""")
                .params(agreement, day)
                .query((row, index) -> new SignatureFact(
                        lines.get(row.getInt("partner")),
                        PlannedDate.parse(row.getString("signed")),
                        row.getString("signatory"),
                        row.getString("post"),
                        event(row),
                        Rows.textOrNull(row, "place"),
                        cited(row, sources),
                        stamp(row)))
                .list();
    }

    private List<LocalText> areas(long agreement) {
        return jdbc.sql("""
                select r.* from agreement_area g join area r on r.code = g.area where g.agreement = ?
                order by r.name_ru collate "ru-x-icu" """)
                .param(agreement)
                .query((row, index) -> Rows.text(row, "name"))
                .list();
    }

    private List<VisitFact> visits(String number, LocalDate day, Map<Long, SourceFact> sources) {
        return jdbc.sql("""
                select v.* from visit v join visit_agreement m on m.visit = v.id
                where m.agreement = ? and last_day(v.dates) <= ? order by first_day(v.dates)""")
                .params(number, day)
                .query((row, index) -> new VisitFact(
                        Rows.text(row, "title"),
                        PlannedDate.parse(row.getString("dates")),
                        Rows.textOrNull(row, "leader"),
                        places(row.getLong("id")),
                        cited(row, sources)))
                .list();
    }

    private List<LocalText> places(long visit) {
        return jdbc.sql("select * from visit_place where visit = ? order by position")
                .param(visit)
                .query((row, index) -> Rows.text(row, "name"))
                .list();
    }

    private static @Nullable TermsFact terms(ResultSet row) throws SQLException {
        TermsFact terms = new TermsFact(
                Rows.dateOrNull(row, "entry_into_force"),
                row.getObject("term_until", LocalDate.class),
                row.getObject("term_months", Integer.class),
                row.getString("renewal"),
                row.getObject("notice_months", Integer.class),
                row.getString("clause"));
        return terms.equals(new TermsFact(null, null, null, null, null, null)) ? null : terms;
    }

    private static @Nullable EventFact event(ResultSet row) throws SQLException {
        long event = row.getLong("event");
        return row.wasNull()
                ? null
                : new EventFact(event, Rows.text(row, "occasion"), Rows.textOrNull(row, "event_place"));
    }

    private static @Nullable SourceFact cited(ResultSet row, Map<Long, SourceFact> sources) throws SQLException {
        return sources.get(row.getLong("source"));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"));
    }
}
