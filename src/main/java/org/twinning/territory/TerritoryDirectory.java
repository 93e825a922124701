package org.twinning.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;

/**
 * Where everybody looks territories up: by code, by region, by any spelling of any of their names. Without a day they are told
 * as they are known by now.
 */
@Service
public class TerritoryDirectory {

    private static final AsOf NOW_KNOWN = AsOf.of(LocalDate.EPOCH);

    private static final String TERRITORIES = """
            select t.code, t.level, t.country, t.region, l.founded, l.seat_ru, l.seat_be, l.seat_en, l.latitude, l.longitude,
                l.reason as place_reason, l.paper as place_paper, l.link as place_link,
                l.decided_by as place_decided_by,
                n.id, n.position, n.since, n.form, n.name_ru, n.name_be, n.name_en, n.also, n.official_code,
                n.reason, n.paper, n.link, n.decided_by, n.recorded_at, n.recorded_by, n.withdrawn_at
            from territory t
            join territory_name n on n.territory = t.code and known(n.recorded_at, n.withdrawn_at, :known)
            left join territory_place l on l.territory = t.code and known(l.recorded_at, l.withdrawn_at, :known)
            """;

    private final JdbcClient jdbc;

    TerritoryDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Territory get(String code) {
        return get(code, NOW_KNOWN);
    }

    /** @throws NotFound when no territory bears the code, or the register did not know it at that moment */
    public Territory get(String code, AsOf known) {
        return find(code, known).orElseThrow(() -> new NotFound("territory " + code));
    }

    public Optional<Territory> find(String code) {
        return find(code, NOW_KNOWN);
    }

    /** Nothing when no territory bears the code, or the register did not know it at that moment. */
    public Optional<Territory> find(String code, AsOf known) {
        return read(
                        jdbc.sql(TERRITORIES + " where t.code = :code order by n.since_day")
                                .param("code", code),
                        known)
                .stream()
                .findFirst();
    }

    /** All territories: each region followed by what lies in it, by Russian name. */
    public List<Territory> all() {
        return all(NOW_KNOWN);
    }

    public List<Territory> all(AsOf known) {
        return read(jdbc.sql(TERRITORIES + """
                order by coalesce(t.region, t.code) desc, t.region is not null, t.level desc,
                    (select min(f.name_ru collate "ru-x-icu") from territory_name f where f.territory = t.code), t.code, n.since_day
                """), known);
    }

    public List<Territory> regions() {
        return all().stream().filter(it -> it.level() == Level.REGION).toList();
    }

    public List<Territory> within(String region) {
        return within(region, NOW_KNOWN);
    }

    /** The region and all that lies in it. */
    public List<Territory> within(String region, AsOf known) {
        return all(known).stream()
                .filter(it -> region.equals(it.region()) || region.equals(it.code()))
                .toList();
    }

    public Map<String, Territory> byCode(Collection<String> codes) {
        return byCode(codes, NOW_KNOWN);
    }

    public Map<String, Territory> byCode(Collection<String> codes, AsOf known) {
        Map<String, Territory> found = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            read(
                            jdbc.sql(TERRITORIES + " where t.code in (:codes) order by t.code, n.since_day")
                                    .param("codes", codes),
                            known)
                    .forEach(it -> found.put(it.code(), it));
        }
        return found;
    }

    /** What a territory came after or out of, whenever that was or will be; the earliest first. */
    public List<Passage> origins(String code, AsOf known) {
        return passages("successor = :code", code, known);
    }

    /** Those in whose place a territory stands on the day, itself first: their agreements are its own. */
    public Set<String> standingFor(String code, AsOf asOf) {
        Set<String> codes = new LinkedHashSet<>(List.of(code));
        codes.addAll(
                jdbc.sql("select territory from territory_heir(:day, :known) where heir = :code order by territory")
                        .param("day", asOf.date())
                        .param("known", asOf.moment())
                        .param("code", code)
                        .query(String.class)
                        .list());
        return codes;
    }

    /** By the code of each territory that is no more on the day: those that stand in its place. */
    public Map<String, Set<String>> heirs(AsOf asOf) {
        Map<String, Set<String>> heirs = new LinkedHashMap<>();
        jdbc.sql("select territory, heir from territory_heir(:day, :known) order by territory, heir")
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> heirs.computeIfAbsent(row.getString("territory"), it -> new LinkedHashSet<>())
                        .add(row.getString("heir")))
                .list();
        return heirs;
    }

    /** What territories are called on a day, by their codes; one that is no more is called by those in its place. */
    public Map<String, LocalText> namesOn(LocalDate day, AsOf known, Collection<String> codes) {
        Map<String, Set<String>> heirs = heirs(new AsOf(day, false, known.knownOn(), known.moment()));
        Set<String> all = new LinkedHashSet<>(codes);
        codes.forEach(it -> all.addAll(heirs.getOrDefault(it, Set.of())));
        Map<String, Territory> found = byCode(all, known);
        Map<String, LocalText> names = new LinkedHashMap<>();
        codes.forEach(code -> {
            List<LocalText> standing = heirs.getOrDefault(code, Set.of(code)).stream()
                    .flatMap(it -> Stream.ofNullable(found.get(it)))
                    .filter(it -> it.existsOn(day) || it.code().equals(code))
                    .map(it -> it.nameOn(day).text())
                    .toList();
            if (!standing.isEmpty()) {
                names.put(code, joined(standing));
            }
        });
        return names;
    }

    public Set<String> matching(String word) {
        return matching(word, NOW_KNOWN);
    }

    /**
     * Codes of the territories that a word may mean, in any of the three languages and any of their names: by a part of
     * the name, or, from four letters on, by a similar spelling. A region's name means its districts too, and a name of today
     * means those in whose place its bearer stands on the day.
     */
    public Set<String> matching(String word, AsOf asOf) {
        return new TreeSet<>(jdbc.sql("""
                with named as (
                    select territory from territory_name, fold(:word) as word
                    where word <> '' and known(recorded_at, withdrawn_at, :known) and (' ' || folded like '% ' || word || '%'
                       or length(word) >= 4 and (folded like '%' || word || '%' or word_similarity(word, folded) > 0.5))),
                found as (
                    select territory from named
                    union
                    select t.code from territory t join named on t.region = named.territory)
                select territory from found
                union
                select h.territory from territory_heir(:day, :known) h join found on found.territory = h.heir
                """)
                .param("word", word.replaceAll("[\\\\%_]", " ").strip())
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .list());
    }

    /** What somebody may have meant by a word that matches nothing: the nearest spellings first. */
    public List<String> nearest(String word) {
        return jdbc.sql("""
                select territory
                from territory_name
                where withdrawn_at is null
                group by territory
                having max(word_similarity(fold(:word), folded)) > 0.25
                order by max(word_similarity(fold(:word), folded)) desc, territory
                limit 20
                """).param("word", word).query(String.class).list();
    }

    private List<Territory> read(JdbcClient.StatementSpec query, AsOf known) {
        Map<String, List<Passage>> heirs =
                passages(":code = ''", "", known).stream().collect(Collectors.groupingBy(Passage::territory));
        Map<String, Territory> found = new LinkedHashMap<>();
        query.param("known", known.moment())
                .query((row, number) -> {
                    Territory one = found.computeIfAbsent(
                            row.getString("code"), code -> territory(row, code, heirs.getOrDefault(code, List.of())));
                    one.names().add(name(row));
                    return one;
                })
                .list();
        return List.copyOf(found.values());
    }

    private List<Passage> passages(String condition, String code, AsOf known) {
        return jdbc.sql("""
                select * from territory_succession where %s and known(recorded_at, withdrawn_at, :known)
                order by last_day(happened), territory, successor
                """.formatted(condition))
                .param("code", code)
                .param("known", known.moment())
                .query((row, number) -> new Passage(
                        SuccessionKind.valueOf(row.getString("kind")),
                        PlannedDate.parse(row.getString("happened")),
                        row.getString("territory"),
                        row.getString("successor"),
                        basis(row)))
                .list();
    }

    private static LocalText joined(List<LocalText> names) {
        return names.size() == 1
                ? names.get(0)
                : new LocalText(
                        joined(names, Locale.forLanguageTag("ru")),
                        joined(names, Locale.forLanguageTag("be")),
                        joined(names, Locale.ENGLISH));
    }

    private static String joined(List<LocalText> names, Locale language) {
        return names.stream().map(it -> it.in(language)).collect(Collectors.joining(", "));
    }

    private static Territory territory(ResultSet row, String code, List<Passage> heirs) {
        try {
            return new Territory(
                    code,
                    Level.valueOf(row.getString("level")),
                    row.getString("country"),
                    row.getString("region"),
                    Rows.dateOrNull(row, "founded"),
                    Rows.textOrNull(row, "seat"),
                    row.getBigDecimal("latitude"),
                    row.getBigDecimal("longitude"),
                    Basis.of(
                            row.getString("place_reason"),
                            row.getString("place_paper"),
                            row.getString("place_link"),
                            row.getString("place_decided_by")),
                    new ArrayList<>(),
                    heirs);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static TerritoryName name(ResultSet row) throws SQLException {
        return new TerritoryName(
                row.getLong("id"),
                row.getInt("position"),
                Rows.dateOrNull(row, "since"),
                LegalForm.valueOf(row.getString("form")),
                Rows.text(row, "name"),
                row.getString("also"),
                row.getString("official_code"),
                basis(row),
                stamp(row));
    }

    static @Nullable Basis basis(ResultSet row) throws SQLException {
        return Basis.of(
                row.getString("reason"), row.getString("paper"), row.getString("link"), row.getString("decided_by"));
    }

    static Stamp stamp(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Stamp(
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
