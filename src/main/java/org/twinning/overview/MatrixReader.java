package org.twinning.overview;

import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.followup.Silences;
import org.twinning.overview.Matrix.Key;
import org.twinning.platform.AsOf;
import org.twinning.platform.Rows;
import org.twinning.territory.Extent;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Counts what is in force between the places of two edges, all cells and sums by one question. */
@Service
@Transactional(readOnly = true)
public class MatrixReader {

    /** Sums are not those of cells: what stands in several of these is counted once. */
    private static final String COUNTS = Silences.LAST + "," + Bonds.SEVERAL + """
            , bond as materialized (
                select
            """ + Bonds.WHICH + """
                    , count(*) filter (where s.status = 'IN_FORCE') as in_force, count(*) filter (where s.status <> 'IN_FORCE') as others,
                    max(l.recency) filter (where s.status = 'IN_FORCE') as contact
            """ + Bonds.BETWEEN
            + " left join last l on l.agreement = x.agreement where " + Bonds.ON_THE_DAY + """
                and (x.territory = any(:rowTerritories) and y.territory = any(:columnTerritories)
                    or x.territory = any(:columnTerritories) and y.territory = any(:rowTerritories))
                group by x.territory, y.territory, m.agreement),
            turned as (
                select one, other, bundle, in_force, others, contact from bond
                union all
                select other, one, bundle, in_force, others, contact from bond),
            counted as (
                select r.place as row_place, c.place as column_place, max(t.in_force) as in_force, max(t.others) as others,
                    max(t.contact) as contact
                from turned t
                join unnest(:rowPlaces, :rowTerritories) as r (place, territory) on r.territory = t.one
                join unnest(:columnPlaces, :columnTerritories) as c (place, territory) on c.territory = t.other
                group by grouping sets ((r.place, c.place, t.bundle), (r.place, t.bundle), (c.place, t.bundle), (t.bundle)))
            select row_place, column_place, sum(in_force) as in_force, sum(others) as others, recent_date(max(contact)) as contact
            from counted group by row_place, column_place
            """;

    private final JdbcClient jdbc;
    private final TerritoryDirectory territories;

    MatrixReader(JdbcClient jdbc, TerritoryDirectory territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    public Matrix read(Scope rows, Scope columns, AsOf asOf, Locale language) {
        List<Territory> all = territories.all(asOf);
        Map<String, Set<String>> standing = standing(asOf);
        List<Place> down = places(rows, all, standing, asOf, language);
        List<Place> across = places(columns, all, standing, asOf, language);
        Map<Key, Cell> cells = count(down, across, asOf);
        return new Matrix(
                rows,
                columns,
                down.stream()
                        .filter(it ->
                                shown(it, all, asOf, cells, new Key(it.extent().text(), null)))
                        .toList(),
                across.stream()
                        .filter(it -> shown(
                                it, all, asOf, cells, new Key(null, it.extent().text())))
                        .toList(),
                cells);
    }

    /** By the code of each territory: those in whose place it stands on the day. */
    private Map<String, Set<String>> standing(AsOf asOf) {
        Map<String, Set<String>> standing = new HashMap<>();
        territories
                .heirs(asOf)
                .forEach((gone, heirs) ->
                        heirs.forEach(heir -> standing.computeIfAbsent(heir, it -> new LinkedHashSet<>())
                                .add(gone)));
        return standing;
    }

    private static List<Place> places(
            Scope scope, List<Territory> all, Map<String, Set<String>> standing, AsOf asOf, Locale language) {
        Set<String> gone = standing.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, String> regions = all.stream()
                .filter(it -> it.level() == Level.REGION)
                .collect(Collectors.toMap(Territory::code, it -> name(it, asOf, language)));
        Comparator<String> letters = Collator.getInstance(language)::compare;
        return all.stream()
                .filter(it -> scope.holds(it) && !gone.contains(it.code()))
                .sorted(Comparator.comparing((Territory it) -> regions.getOrDefault(regionOf(it), ""), letters)
                        .thenComparing(regionFirst())
                        .thenComparing(it -> name(it, asOf, language), letters))
                .map(it -> scope.regions() ? region(it, all, asOf) : place(it, standing, asOf))
                .toList();
    }

    private static Comparator<Territory> regionFirst() {
        return Comparator.comparing((Territory it) -> it.level() != Level.REGION)
                .thenComparing(Territory::level);
    }

    private static Place region(Territory region, List<Territory> all, AsOf asOf) {
        Set<String> within = all.stream()
                .filter(it -> region.code().equals(regionOf(it)))
                .map(Territory::code)
                .collect(Collectors.toSet());
        return new Place(Extent.of(region.code()), region.nameOn(asOf.date()).text(), within, region.code());
    }

    private static Place place(Territory one, Map<String, Set<String>> standing, AsOf asOf) {
        Set<String> codes = new LinkedHashSet<>(Set.of(one.code()));
        codes.addAll(standing.getOrDefault(one.code(), Set.of()));
        Extent extent = one.level() == Level.REGION ? Extent.alone(one.code()) : Extent.of(one.code());
        return new Place(extent, one.nameOn(asOf.date()).text(), codes, regionOf(one));
    }

    /** A place that is not there yet is shown only if an agreement speaks of it all the same. */
    private static boolean shown(Place place, List<Territory> all, AsOf asOf, Map<Key, Cell> cells, Key sum) {
        return cells.containsKey(sum)
                || all.stream()
                        .anyMatch(it -> it.code().equals(place.extent().code())
                                && (it.level() == Level.REGION || it.existsOn(asOf.date())));
    }

    private Map<Key, Cell> count(List<Place> rows, List<Place> columns, AsOf asOf) {
        Map<Key, Cell> cells = new LinkedHashMap<>();
        jdbc.sql(COUNTS)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .param("rowPlaces", column(rows, true))
                .param("rowTerritories", column(rows, false))
                .param("columnPlaces", column(columns, true))
                .param("columnTerritories", column(columns, false))
                .query((row, at) -> cells.put(key(row), cell(row)))
                .list();
        return cells;
    }

    private static String[] column(List<Place> places, boolean names) {
        return places.stream()
                .flatMap(place -> place.codes().stream()
                        .map(code -> names ? place.extent().text() : code))
                .toArray(String[]::new);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("row_place"), row.getString("column_place"));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(row.getLong("in_force"), row.getLong("others"), Rows.dateOrNull(row, "contact"));
    }

    private static String regionOf(Territory territory) {
        String region = territory.region();
        return region == null ? territory.code() : region;
    }

    private static String name(Territory territory, AsOf asOf, Locale language) {
        return territory.nameOn(asOf.date()).text().in(language);
    }
}
