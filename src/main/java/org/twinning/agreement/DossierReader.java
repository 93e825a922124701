package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.twinning.agreement.Dossier.PartnerFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.agreement.Dossier.VisitFact;
import org.twinning.platform.AsOf;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;
import org.twinning.territory.TerritoryDirectory;

/** Gathers one agreement's facts up to a day, one query for each kind of fact. */
@Component
class DossierReader {

    private static final FieldsAsText FIELDS = new FieldsAsText();

    private final JdbcClient jdbc;
    private final PartnerReader partners;
    private final LifeReader lives;
    private final SourceReader sources;
    private final SigningReader signings;
    private final TerritoryDirectory territories;
    private final Recorder recorder;

    DossierReader(
            JdbcClient jdbc,
            PartnerReader partners,
            LifeReader lives,
            SourceReader sources,
            SigningReader signings,
            TerritoryDirectory territories,
            Recorder recorder) {
        this.jdbc = jdbc;
        this.lives = lives;
        this.sources = sources;
        this.signings = signings;
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
                    c.status, c.since, c.since_dated, c.first_in_force, c.interrupted_by, c.planned, c.signed,
                    c.term_end, c.term_origin, c.notice, c.notice_of, c.coming, c.coming_on,
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
        Map<Long, SourceFact> cited = sources.of(List.of(id), asOf).getOrDefault(id, Map.of());
        List<CorrectionFact> corrections = corrections(id, asOf, cited);
        List<PartnerLine> lines = partners.of(List.of(id), asOf).getOrDefault(id, List.of());
        LifeReader.Told told = lives.read(number, asOf, lines, cited, corrections);
        return new Dossier(
                number,
                row.getLong("version"),
                AgreementKind.valueOf(row.getString("kind")),
                Rows.textOrNull(row, "title"),
                row.getString("programme"),
                Rows.textOrNull(row, "programme"),
                row.getObject("proposed_on", LocalDate.class),
                SourceReader.cited(row, cited),
                row.getObject("known_from", LocalDate.class),
                row.getString("status") == null ? null : AgreementCatalogue.conclusion(row),
                partnerFacts(id, asOf, lines, cited, corrections),
                signings.plans(id, asOf, cited, corrections),
                signings.signatures(Map.of(id, lines), asOf, Map.of(id, cited), corrections)
                        .getOrDefault(id, List.of()),
                told.terms(),
                told.reckoning(),
                told.renewals(),
                told.endings(),
                signings.outcomes(number, asOf),
                areas(id, asOf),
                visits(number, asOf, cited),
                corrections,
                List.copyOf(cited.values()),
                Rows.stamp(row, "recorded"),
                false);
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
                        SourceReader.cited(row, sources),
                        Rows.stamp(row, "recorded")))
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
                                    SourceReader.cited(row, sources),
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
                        SourceReader.cited(row, sources)))
                .list();
    }

    private List<LocalText> places(long visit, AsOf asOf) {
        return jdbc.sql("select * from visit_place where visit = ? and known(recorded_at, withdrawn_at, ?)"
                        + " order by position, id")
                .params(visit, asOf.moment())
                .query((row, index) -> Rows.text(row, "name"))
                .list();
    }
}
