package org.twinning.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;

/** Where everybody looks territories up: by code, by region, by any spelling of any of their names. */
@Service
public class TerritoryDirectory {

    private static final String TERRITORIES = """
            select t.*, n.id, n.since, n.name_ru, n.name_be, n.name_en, n.also, n.official_code
            from territory t join territory_name n on n.territory = t.code
            """;

    private final JdbcClient jdbc;

    TerritoryDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Territory get(String code) {
        return find(code).orElseThrow(() -> new NotFound("territory " + code));
    }

    public Optional<Territory> find(String code) {
        return read(jdbc.sql(TERRITORIES + " where t.code = ? order by n.since_day")
                        .param(code))
                .stream()
                .findFirst();
    }

    /** All territories: each region followed by what lies in it, by Russian name. */
    public List<Territory> all() {
        return read(jdbc.sql(TERRITORIES + """
                order by coalesce(t.region, t.code) desc, t.region is not null, t.level desc,
                    (select min(f.name_ru collate "ru-x-icu") from territory_name f where f.territory = t.code), t.code, n.since_day
                """));
    }

    public List<Territory> regions() {
        return all().stream().filter(it -> it.level() == Level.REGION).toList();
    }

    /** The region and all that lies in it. */
    public List<Territory> within(String region) {
        return all().stream()
                .filter(it -> region.equals(it.region()) || region.equals(it.code()))
                .toList();
    }

    public Map<String, Territory> byCode(Collection<String> codes) {
        Map<String, Territory> found = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            read(jdbc.sql(TERRITORIES + " where t.code in (:codes) order by t.code, n.since_day")
                            .param("codes", codes))
                    .forEach(it -> found.put(it.code(), it));
        }
        return found;
    }

    /**
     * Codes of the territories that a word may mean, in any of the three languages and any of their names: by a part of
     * the name, or, from four letters on, by a similar spelling. A region's name means its districts too.
     */
    public Set<String> matching(String word) {
        return new TreeSet<>(jdbc.sql("""
                with named as (
                    select territory from territory_name, fold(:word) as word
                    where word <> '' and (' ' || folded like '% ' || word || '%'
                       or length(word) >= 4 and (folded like '%' || word || '%' or word_similarity(word, folded) > 0.5)))
                select territory from named
                union
                select t.code from territory t join named on t.region = named.territory
                """)
                .param("word", word.replaceAll("[\\\\%_]", " ").strip())
                .query(String.class)
                .list());
    }

    /** What somebody may have meant by a word that matches nothing: the nearest spellings first. */
    public List<String> nearest(String word) {
        return jdbc.sql("""
                select territory
                from territory_name
                group by territory
                having max(word_similarity(fold(:word), folded)) > 0.25
                order by max(word_similarity(fold(:word), folded)) desc, territory
                limit 20
                """).param("word", word).query(String.class).list();
    }

    private static List<Territory> read(JdbcClient.StatementSpec query) {
        Map<String, Territory> found = new LinkedHashMap<>();
        query.query((row, number) -> {
                    Territory one = found.computeIfAbsent(row.getString("code"), code -> territory(row, code));
                    one.names().add(name(row));
                    return one;
                })
                .list();
        return List.copyOf(found.values());
    }

    private static Territory territory(ResultSet row, String code) {
        try {
            return new Territory(
                    code,
                    Level.valueOf(row.getString("level")),
                    row.getString("country"),
                    row.getString("region"),
                    LocalText.ofNullable(row.getString("seat_ru"), row.getString("seat_be"), row.getString("seat_en")),
                    row.getBigDecimal("latitude"),
                    row.getBigDecimal("longitude"),
                    new ArrayList<>());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static TerritoryName name(ResultSet row) throws SQLException {
        @Nullable String since = row.getString("since");
        return new TerritoryName(
                row.getLong("id"),
                since == null ? null : PlannedDate.parse(since),
                new LocalText(row.getString("name_ru"), row.getString("name_be"), row.getString("name_en")),
                row.getString("also"),
                row.getString("official_code"));
    }
}
