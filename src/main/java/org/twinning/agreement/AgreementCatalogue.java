package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;
import org.twinning.territory.Extents;
import org.twinning.territory.OfficeDirectory;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/**
 * Reads agreements for lists, tiles and sheets. Where each one stood on the day comes from the period that holds the day,
 * so a question costs the same for any day.
 */
@Service
@Transactional(readOnly = true)
public class AgreementCatalogue {

    private static final String FOUND = """
            from agreement a
            join agreement_period c on c.agreement = a.id
                and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
                and known(c.recorded_at, c.withdrawn_at, :known)
            join agreement_particulars d on d.agreement = a.id and known(d.recorded_at, d.withdrawn_at, :known)
            left join programme g on g.code = d.programme
            """;

    private static final String LINE = """
            select a.id, a.number, d.kind, d.title_ru, d.title_be, d.title_en, d.programme,
                g.name_ru as programme_ru, g.name_be as programme_be, g.name_en as programme_en,
                c.status, c.since, c.since_dated, c.first_in_force, c.interrupted_by, c.planned, c.signed,
                c.term_end, c.term_origin, c.notice, c.notice_of, c.coming, c.coming_on, term_end_on(c.term_end, c.counted_from, c.counted_months, c.renews_by, :asOf) as ends
            """;

    private static final String SIDES_BETWEEN = "a.id in (select p.agreement from agreement_partner p"
            + " join agreement_partner o on o.agreement = p.agreement and o.side <> p.side"
            + " where p.territory in (:one) and o.territory in (:other) and " + PartnerReader.ON_THE_DAY + " and "
            + PartnerReader.ON_THE_DAY.replace("p.", "o.") + ")";

    private final JdbcClient jdbc;
    private final TerritoryDirectory territories;
    private final OfficeDirectory offices;
    private final ObjectProvider<Mention> mentions;
    private final Extents extents;
    private final PartnerReader partners;
    private final DossierReader dossiers;
    private final SourceReader sources;
    private final SigningReader signings;

    AgreementCatalogue(
            JdbcClient jdbc,
            TerritoryDirectory territories,
            OfficeDirectory offices,
            ObjectProvider<Mention> mentions,
            Extents extents,
            PartnerReader partners,
            DossierReader dossiers,
            SourceReader sources,
            SigningReader signings) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.offices = offices;
        this.mentions = mentions;
        this.extents = extents;
        this.partners = partners;
        this.dossiers = dossiers;
        this.sources = sources;
        this.signings = signings;
    }

    /**
     * One agreement with all its facts up to a day.
     *
     * @throws org.twinning.platform.NotFound when no agreement bears the number
     */
    public Dossier dossier(String number, AsOf asOf) {
        return dossiers.read(number, asOf);
    }

    /** One page of the agreements asked for, each with its partners. */
    public Page<AgreementLine> find(AgreementQuery query, Pageable page, Locale language) {
        Criteria criteria = criteria(query);
        long total = count(query);
        List<AgreementLine> lines = lines(
                LINE + FOUND + criteria.where() + Order.by(query, language) + " limit :limit offset :offset",
                criteria.with("limit", page.getPageSize()).with("offset", page.getOffset()),
                query.asOf());
        return new PageImpl<>(lines, page, total);
    }

    /** All the agreements asked for; for those who know that they are few, such as a programme's. */
    public List<AgreementLine> findAll(AgreementQuery query, Locale language) {
        Criteria criteria = criteria(query);
        return lines(LINE + FOUND + criteria.where() + Order.by(query, language), criteria, query.asOf());
    }

    /** The same with their signatures and sources, in a few questions however many they are. */
    public List<Signed> signed(AgreementQuery query, Locale language) {
        Criteria criteria = criteria(query);
        Map<Long, AgreementLine> lines =
                linesById(LINE + FOUND + criteria.where() + Order.by(query, language), criteria, query.asOf());
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PartnerLine>> sides = new LinkedHashMap<>();
        lines.forEach((agreement, line) -> sides.put(agreement, line.partners()));
        Map<Long, Map<Long, Dossier.SourceFact>> sources = this.sources.of(lines.keySet(), query.asOf());
        Map<Long, List<Dossier.SignatureFact>> signatures =
                signings.signatures(sides, query.asOf(), sources, List.of());
        return lines.entrySet().stream()
                .map(it -> new Signed(
                        it.getValue(),
                        signatures.getOrDefault(it.getKey(), List.of()),
                        List.copyOf(sources.getOrDefault(it.getKey(), Map.of()).values())))
                .toList();
    }

    private long count(AgreementQuery query) {
        Criteria criteria = criteria(query);
        return jdbc.sql("select count(*) " + FOUND + criteria.where())
                .params(criteria.parameters())
                .query(Long.class)
                .single();
    }

    /** How many of the agreements asked for stand where; statuses without any are left out. */
    public Map<Status, Long> countByStatus(AgreementQuery query) {
        Criteria criteria = criteria(query);
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        jdbc.sql("select c.status, count(*) as agreements " + FOUND + criteria.where() + " group by c.status")
                .params(criteria.parameters())
                .query((row, number) -> counts.put(Status.valueOf(row.getString("status")), row.getLong("agreements")))
                .list();
        return counts;
    }

    /** How many of the agreements asked for bear which mark; marks that none bears are left out. */
    public Map<Caveat, Long> countByCaveat(AgreementQuery query) {
        Map<Caveat, Long> counts = new EnumMap<>(Caveat.class);
        for (Caveat caveat : Caveat.values()) {
            long number = count(query.marked(EnumSet.of(caveat)));
            if (number > 0) {
                counts.put(caveat, number);
            }
        }
        return counts;
    }

    /**
     * How many agreements each territory had on the day, by its code; a region's are those of all that lies in it, each
     * counted once. One that stands in the place of others has theirs too. Territories without any are left out.
     */
    public Map<String, Long> countByTerritory(AsOf asOf) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("""
                with side as (
                    select p.agreement, u.code as territory, coalesce(u.region, u.code) as region
                    from agreement_partner p
                    join (select code, code as heir from territory
                        union all
                        select territory, heir from territory_heir(:asOf, :known)) s on s.code = p.territory
                    join territory u on u.code = s.heir
                    join agreement_period c on c.agreement = p.agreement
                        and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
                        and known(c.recorded_at, c.withdrawn_at, :known)
                    where %s)
                select territory, count(distinct agreement) as agreements from side where territory <> region group by territory
                union all
                select region, count(distinct agreement) from side group by region""".formatted(PartnerReader.ON_THE_DAY))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> counts.put(row.getString("territory"), row.getLong("agreements")))
                .list();
        return counts;
    }

    /** Partners whose names come near to words that no name matches; for a search that found nothing. */
    public List<Territory> nearest(AgreementQuery query) {
        Set<String> near = query.words().stream()
                .filter(word -> territories.matching(word).isEmpty())
                .flatMap(word -> territories.nearest(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return near.stream()
                .filter(code -> count(AgreementQuery.all(query.asOf()).ofTerritory(code)) > 0)
                .limit(3)
                .map(territories::get)
                .toList();
    }

    /** All programmes, the latest first. */
    public List<Named> programmes() {
        return named("select * from programme order by first_day desc, code");
    }

    /** All areas of cooperation, by their Russian names. */
    public List<Named> areas() {
        return named("select * from area order by name_ru collate \"ru-x-icu\"");
    }

    /** Why agreements end or are suspended. */
    public List<Named> endingReasons() {
        return named("select * from ending_reason order by code = 'OTHER', name_ru collate \"ru-x-icu\"");
    }

    /** Signing events that are still to be held, the nearest first. */
    public List<EventChoice> eventsAhead() {
        return jdbc.sql("""
                select * from signing_event_on('9999-12-31', 'infinity') where held is null and cancelled_on is null
                order by first_day(planned), date_precision(planned), id""")
                .query((row, number) -> new EventChoice(
                        row.getLong("id"), Rows.text(row, "occasion"), PlannedDate.parse(row.getString("planned"))))
                .list();
    }

    private List<Named> named(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Named(row.getString("code"), Rows.text(row, "name")))
                .list();
    }

    /** What is called so, and what is headed by somebody who is. */
    private Set<String> places(String word, AsOf asOf) {
        Set<String> places = new HashSet<>(territories.matching(word, asOf));
        places.addAll(offices.headedBy(word, asOf));
        return places;
    }

    private Set<String> mentions(String word, AsOf asOf) {
        return mentions.stream().flatMap(it -> it.of(word, asOf).stream()).collect(Collectors.toSet());
    }

    private Criteria criteria(AgreementQuery query) {
        Criteria criteria = new Criteria()
                .with("asOf", query.asOf().date())
                .with("known", query.asOf().moment());
        for (String word : query.words()) {
            criteria.word(word, places(word, query.asOf()), mentions(word, query.asOf()));
        }
        if (!query.statuses().isEmpty()) {
            criteria.and(
                    "c.status in (:statuses)",
                    "statuses",
                    query.statuses().stream().map(Enum::name).toList());
        }
        if (!query.caveats().isEmpty()) {
            criteria.caveats(query.caveats());
        }
        if (query.region() != null) {
            criteria.and(
                    "a.id in (select p.agreement from agreement_partner p join territory t on t.code = p.territory"
                            + " where (t.code = :region or t.region = :region) and " + PartnerReader.ON_THE_DAY + ")",
                    "region",
                    query.region());
        }
        if (query.territory() != null) {
            criteria.and(
                    "a.id in (select p.agreement from agreement_partner p where p.territory in (:territory) and "
                            + PartnerReader.ON_THE_DAY + ")",
                    "territory",
                    territories.standingFor(query.territory(), query.asOf()));
        }
        if (AgreementQuery.NONE.equals(query.programme())) {
            criteria.and("d.programme is null");
        } else if (query.programme() != null) {
            criteria.and("d.programme = :programme", "programme", query.programme());
        }
        if (query.between() != null) {
            criteria.and(SIDES_BETWEEN, "one", extents.codes(query.between().one(), query.asOf()))
                    .with("other", extents.codes(query.between().other(), query.asOf()));
        }
        if (query.area() != null) {
            boolean none = AgreementQuery.NONE.equals(query.area());
            criteria.and(
                    (none ? "not " : "") + "exists (select from agreement_area g where g.agreement = a.id"
                            + (none ? "" : " and g.area = :area")
                            + " and known(g.recorded_at, g.withdrawn_at, :known))",
                    "area",
                    query.area());
        }
        if (query.signedIn() != null) {
            criteria.and("extract(year from first_day(c.signed)) = :signedIn", "signedIn", query.signedIn());
        }
        if (query.planned() != null) {
            criteria.and("c.planned = :planned", "planned", query.planned().text());
        }
        if (query.numbers() != null) {
            criteria.and("a.number = any(:numbers)", "numbers", query.numbers().toArray(String[]::new));
        }
        return criteria;
    }

    private List<AgreementLine> lines(String sql, Criteria criteria, AsOf asOf) {
        return List.copyOf(linesById(sql, criteria, asOf).values());
    }

    private Map<Long, AgreementLine> linesById(String sql, Criteria criteria, AsOf asOf) {
        Map<Long, AgreementLine> lines = new LinkedHashMap<>();
        jdbc.sql(sql)
                .params(criteria.parameters())
                .query((row, number) -> lines.put(row.getLong("id"), line(row)))
                .list();
        partners.of(lines.keySet(), asOf).forEach((agreement, partners) -> {
            AgreementLine line = lines.get(agreement);
            if (line != null) {
                line.partners().addAll(partners);
            }
        });
        return lines;
    }

    private static AgreementLine line(ResultSet row) throws SQLException {
        return new AgreementLine(
                row.getString("number"),
                AgreementKind.valueOf(row.getString("kind")),
                Rows.textOrNull(row, "title"),
                row.getString("programme"),
                Rows.textOrNull(row, "programme"),
                conclusion(row),
                new ArrayList<>());
    }

    static Conclusion conclusion(ResultSet row) throws SQLException {
        LocalDate end = row.getObject("ends", LocalDate.class);
        PlannedDate comingOn = Rows.dateOrNull(row, "coming_on");
        EndingKind coming = kind(row, "coming");
        String notice = row.getString("notice");
        return new Conclusion(
                Status.valueOf(row.getString("status")),
                row.getObject("since", LocalDate.class),
                Rows.dateOrNull(row, "since_dated"),
                interruption(row),
                Rows.dateOrNull(row, "planned"),
                Rows.dateOrNull(row, "signed"),
                end,
                Rows.dateOrNull(row, "term_origin"),
                end != null && !end.equals(row.getObject("term_end", LocalDate.class)),
                notice == null ? null : Notice.valueOf(notice),
                kind(row, "notice_of"),
                coming == null || comingOn == null ? null : new Coming(coming, comingOn));
    }

    private static @Nullable Interruption interruption(ResultSet row) throws SQLException {
        PlannedDate first = Rows.dateOrNull(row, "first_in_force");
        return first == null ? null : new Interruption(first, Status.valueOf(row.getString("interrupted_by")));
    }

    private static @Nullable EndingKind kind(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : EndingKind.valueOf(name);
    }
}
