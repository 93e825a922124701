package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier.CorrectionFact;
import org.twinning.agreement.Dossier.EventFact;
import org.twinning.agreement.Dossier.OutcomeFact;
import org.twinning.agreement.Dossier.PartnerFact;
import org.twinning.agreement.Dossier.PlanFact;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.agreement.Dossier.VisitFact;
import org.twinning.platform.AsOf;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;
import org.twinning.territory.TerritoryDirectory;

/** Gathers one agreement's facts up to a day, one query for each kind of fact. */
@Component
class DossierReader {

    private static final FieldsAsText FIELDS = new FieldsAsText();

    private final JdbcClient jdbc;
    private final PartnerReader partners;
    private final LifeReader lives;
    private final TerritoryDirectory territories;
    private final Recorder recorder;

    DossierReader(
            JdbcClient jdbc,
            PartnerReader partners,
            LifeReader lives,
            TerritoryDirectory territories,
            Recorder recorder) {
        this.jdbc = jdbc;
        this.lives = lives;
        this.partners = partners;
        this.territories = territories;
        this.recorder = recorder;
    }

    /**
     * As it stood on the day, as far as it was known. An agreement that was entered later is read as it is known now, without
     * a conclusion, so that the page can say so.
     */
    Dossier read(String number, AsOf asOf) {
        return find(number, asOf)
                .or(() -> asOf.knownOn() == null
                        ? Optional.empty()
                        : find(number, AsOf.of(asOf.date())).map(it -> it.unknown(false)))
                .or(() -> lastMoment(number)
                        .flatMap(moment -> find(number, new AsOf(asOf.date(), asOf.today(), null, moment)))
                        .map(it -> it.unknown(true)))
                .orElseThrow(() -> new NotFound("agreement " + number));
    }

    /** The last one at which an agreement was known that has been taken back since. */
    private Optional<OffsetDateTime> lastMoment(String number) {
        return jdbc.sql("""
                        select max(d.withdrawn_at) - interval '1 microsecond' from agreement_particulars d
                        join agreement a on a.id = d.agreement where a.number = ?""").param(number).query(OffsetDateTime.class).list().stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Dossier> find(String number, AsOf asOf) {
        return jdbc.sql("""
                select a.id, a.number, a.version, a.recorded_at, a.recorded_by,
                    d.position, d.kind, d.title_ru, d.title_be, d.title_en, d.programme, d.proposed_on, d.source,
                    g.name_ru as programme_ru, g.name_be as programme_be, g.name_en as programme_en,
                    c.status, c.since, c.since_dated, c.planned, c.signed, c.term_end, c.term_origin, c.notice, c.notice_of,
                    c.coming, c.coming_on,
                    term_end_on(c.term_end, c.counted_from, c.counted_months, c.renews_by, :day) as ends,
                    (select min(valid_from) from agreement_period where agreement = a.id
                        and known(recorded_at, withdrawn_at, :known)) as known_from
                from agreement a
                join agreement_particulars d on d.agreement = a.id and known(d.recorded_at, d.withdrawn_at, :known)
                left join programme g on g.code = d.programme
                left join agreement_period c on c.agreement = a.id
                    and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                    and known(c.recorded_at, c.withdrawn_at, :known)
                where a.number = :number""")
                .param("number", number)
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .query((row, index) -> dossier(row, asOf))
                .optional();
    }

    private Dossier dossier(ResultSet row, AsOf asOf) throws SQLException {
        long id = row.getLong("id");
        String number = row.getString("number");
        Map<Long, SourceFact> sources = sources(List.of(id), asOf).getOrDefault(id, Map.of());
        List<CorrectionFact> corrections = corrections(id, asOf, sources);
        List<PartnerLine> lines = partners.of(List.of(id), asOf).getOrDefault(id, List.of());
        LifeReader.Told told = lives.read(number, asOf, lines, sources, corrections);
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
                partnerFacts(id, asOf, lines, sources, corrections),
                plans(id, asOf, sources, corrections),
                signatures(Map.of(id, lines), asOf, Map.of(id, sources), corrections)
                        .getOrDefault(id, List.of()),
                told.terms(),
                told.reckoning(),
                told.renewals(),
                told.endings(),
                outcomes(number, asOf),
                areas(id, asOf),
                visits(number, asOf, sources),
                corrections,
                List.copyOf(sources.values()),
                stamp(row),
                false);
    }

    /**
     * What the facts of the day rest on, numbered from 1 in the order in which those facts came, so that a later source
     * takes a later number. The standing of a side holds for all its days: its source counts from its publication, from the
     * first fact that rests on it, or else from today.
     */
    Map<Long, Map<Long, SourceFact>> sources(Collection<Long> agreements, AsOf asOf) {
        Map<Long, Map<Long, SourceFact>> sources = new HashMap<>();
        jdbc.sql("""
                select fact.agreement, s.* from source s join (
                    select agreement, source, proposed_on as since from agreement_particulars
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select p.agreement, p.source, least(last_day(o.published), :today) from agreement_partner p
                        join source o on o.id = p.source
                        where p.agreement in (:agreements) and known(p.recorded_at, p.withdrawn_at, :known)
                    union all select agreement, source, announced_on from agreement_plan
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select agreement, source, last_day(signed) from agreement_signature
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select agreement, source, coalesce(counts_from, :day) from agreement_terms
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select agreement, source, least(last_day(dated), :today) from agreement_prolongation
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select e.agreement, coalesce(t.source, e.source), last_day(t.dated) from agreement_ending e
                        join agreement_ending_step t on t.agreement = e.agreement and t.ending = e.position
                        where e.agreement in (:agreements) and known(t.recorded_at, t.withdrawn_at, :known)
                    union all select agreement, source, :day from agreement_correction
                        where agreement in (:agreements) and recorded_at <= :known
                    union all select a.id, v.source, last_day(v.dates) from visit_known(:known) v
                        join visit_agreement m on m.visit = v.id and known(m.recorded_at, m.withdrawn_at, :known)
                        join agreement a on a.number = m.agreement where a.id in (:agreements)
                ) fact on fact.source = s.id
                group by fact.agreement, s.id having min(since) <= :day
                order by fact.agreement, min(since), s.id""")
                .param("agreements", agreements)
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .param("today", recorder.today())
                .query(row -> {
                    Map<Long, SourceFact> own =
                            sources.computeIfAbsent(row.getLong("agreement"), any -> new LinkedHashMap<>());
                    own.put(
                            row.getLong("id"),
                            new SourceFact(
                                    own.size() + 1,
                                    row.getString("publisher"),
                                    row.getString("title"),
                                    Rows.dateOrNull(row, "published"),
                                    row.getString("link")));
                });
        return sources;
    }

    private List<CorrectionFact> corrections(long agreement, AsOf asOf, Map<Long, SourceFact> sources) {
        return jdbc.sql("""
                select * from agreement_correction where agreement = ? and recorded_at <= ? order by position desc""")
                .params(agreement, asOf.moment())
                .query((row, index) -> new CorrectionFact(
                        Corrected.valueOf(row.getString("fact")),
                        row.getObject("latter", Integer.class),
                        FIELDS.convertToEntityAttribute(row.getString("before")),
                        FIELDS.convertToEntityAttribute(row.getString("after")),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        cited(row, sources),
                        stamp(row)))
                .list();
    }

    static @Nullable CorrectionFact corrected(Corrected fact, int position, List<CorrectionFact> corrections) {
        return corrections.stream()
                .filter(it -> it.fact() == fact && Integer.valueOf(position).equals(it.latter()))
                .findFirst()
                .orElse(null);
    }

    private List<PartnerFact> partnerFacts(
            long agreement,
            AsOf asOf,
            List<PartnerLine> lines,
            Map<Long, SourceFact> sources,
            List<CorrectionFact> corrections) {
        Map<String, LocalText> places = territories.namesOn(
                recorder.today(), asOf, lines.stream().map(PartnerLine::code).toList());
        Set<String> gone = territories
                .heirs(new AsOf(recorder.today(), false, asOf.knownOn(), asOf.moment()))
                .keySet();
        Map<Integer, PartnerFact> facts = new TreeMap<>();
        jdbc.sql("select p.* from agreement_partner p where p.agreement = :agreement and " + PartnerReader.ON_THE_DAY)
                .param("agreement", agreement)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, index) -> {
                    PartnerLine line = lines.get(row.getInt("side"));
                    return facts.put(
                            line.position(),
                            new PartnerFact(
                                    line,
                                    nameToday(line, places),
                                    gone.contains(line.code()),
                                    cited(row, sources),
                                    corrected(Corrected.PARTNER, row.getInt("position"), corrections)));
                })
                .list();
        return List.copyOf(facts.values());
    }

    private static @Nullable LocalText nameToday(PartnerLine line, Map<String, LocalText> names) {
        return Stream.ofNullable(names.get(line.code()))
                .filter(name -> !name.equals(line.name()))
                .findFirst()
                .orElse(null);
    }

    private List<PlanFact> plans(
            long agreement, AsOf asOf, Map<Long, SourceFact> sources, List<CorrectionFact> corrections) {
        return jdbc.sql("""
                select p.*, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en, e.held as event_held,
                    row_number() over (order by announced_on desc, position desc) = 1 as counts
                from agreement_plan p left join signing_event_on(?, ?) e on e.id = p.event
                where agreement = ? and announced_on <= ? and known(p.recorded_at, p.withdrawn_at, ?)
                order by announced_on desc, position desc""")
                .params(asOf.date(), asOf.moment(), agreement, asOf.date(), asOf.moment())
                .query((row, index) -> new PlanFact(
                        row.getInt("position"),
                        PlannedDate.parse(row.getString("planned")),
                        row.getObject("announced_on", LocalDate.class),
                        event(row),
                        Rows.textOrNull(row, "place"),
                        row.getBoolean("counts"),
                        cited(row, sources),
                        corrected(Corrected.PLAN, row.getInt("position"), corrections),
                        stamp(row)))
                .list();
    }

    /** By the agreements' ids, in their sides' order. */
    Map<Long, List<SignatureFact>> signatures(
            Map<Long, List<PartnerLine>> lines,
            AsOf asOf,
            Map<Long, Map<Long, SourceFact>> sources,
            List<CorrectionFact> corrections) {
        Map<Long, List<SignatureFact>> signatures = new HashMap<>();
        if (lines.isEmpty()) {
            return signatures;
        }
        jdbc.sql("""
                select s.*, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en, e.held as event_held
                from agreement_signature s left join signing_event_on(:day, :known) e on e.id = s.event
                where agreement in (:agreements) and last_day(signed) <= :day
                    and known(s.recorded_at, s.withdrawn_at, :known)
                order by side""")
                .param("agreements", lines.keySet())
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .query(row -> {
                    long agreement = row.getLong("agreement");
                    signatures
                            .computeIfAbsent(agreement, any -> new ArrayList<>())
                            .add(new SignatureFact(
                                    row.getInt("position"),
                                    Objects.requireNonNull(lines.get(agreement)).get(row.getInt("side")),
                                    PlannedDate.parse(row.getString("signed")),
                                    row.getString("signatory"),
                                    row.getString("post"),
                                    event(row),
                                    Rows.textOrNull(row, "place"),
                                    cited(row, sources.getOrDefault(agreement, Map.of())),
                                    corrected(Corrected.SIGNATURE, row.getInt("position"), corrections),
                                    stamp(row)));
                });
        return signatures;
    }

    private List<OutcomeFact> outcomes(String number, AsOf asOf) {
        return jdbc.sql("""
                select f.*, i.event, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en, e.held as event_held
                from agenda_item i join agenda_item_outcome f on f.item = i.id
                left join signing_event_on(?, ?) e on e.id = i.event
                where i.agreement = ? and f.kind <> 'SIGNED' and f.day <= ? and known(f.recorded_at, f.withdrawn_at, ?)
                order by f.recorded_at""")
                .params(asOf.date(), asOf.moment(), number, asOf.date(), asOf.moment())
                .query((row, index) -> new OutcomeFact(
                        row.getObject("day", LocalDate.class),
                        row.getString("kind").equals("MOVED"),
                        row.getString("reason"),
                        Rows.dateOrNull(row, "moved_to"),
                        event(row),
                        stamp(row)))
                .list();
    }

    private List<Named> areas(long agreement, AsOf asOf) {
        return jdbc.sql("""
                select r.* from agreement_area g join area r on r.code = g.area
                where g.agreement = ? and known(g.recorded_at, g.withdrawn_at, ?)
                order by r.name_ru collate "ru-x-icu" """)
                .params(agreement, asOf.moment())
                .query((row, index) -> new Named(row.getString("code"), Rows.text(row, "name")))
                .list();
    }

    private List<VisitFact> visits(String number, AsOf asOf, Map<Long, SourceFact> sources) {
        return jdbc.sql("""
                select v.* from visit_known(:known) v
                join visit_agreement m on m.visit = v.id and known(m.recorded_at, m.withdrawn_at, :known)
                where m.agreement = :number and last_day(v.dates) <= :asOf order by first_day(v.dates), v.id""")
                .param("number", number)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, index) -> new VisitFact(
                        row.getLong("id"),
                        Rows.text(row, "title"),
                        Rows.span(row, "dates", "until"),
                        Rows.textOrNull(row, "leader"),
                        places(row.getLong("id"), asOf),
                        cited(row, sources)))
                .list();
    }

    private List<LocalText> places(long visit, AsOf asOf) {
        return jdbc.sql("select * from visit_place where visit = ? and known(recorded_at, withdrawn_at, ?)"
                        + " order by position, id")
                .params(visit, asOf.moment())
                .query((row, index) -> Rows.text(row, "name"))
                .list();
    }

    /** None also when the event itself was not known at the moment asked of. */
    private static @Nullable EventFact event(ResultSet row) throws SQLException {
        LocalText occasion = Rows.textOrNull(row, "occasion");
        return occasion == null
                ? null
                : new EventFact(
                        row.getLong("event"),
                        occasion,
                        Rows.textOrNull(row, "event_place"),
                        Rows.dateOrNull(row, "event_held"));
    }

    private static @Nullable SourceFact cited(ResultSet row, Map<Long, SourceFact> sources) throws SQLException {
        return sources.get(row.getLong("source"));
    }

    static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"));
    }
}
