package org.twinning.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Where everybody looks up who heads a territory, and who did. */
@Service
public class OfficeDirectory {

    private final JdbcClient jdbc;
    private final TerritoryDirectory territories;

    OfficeDirectory(JdbcClient jdbc, TerritoryDirectory territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    /** All that the register knew of at that moment, the latest first. */
    public List<Office> of(String territory, AsOf known) {
        return jdbc
                .sql("""
                select o.id, o.version, h.* from territory_office o
                join territory_office_holder h on h.office = o.id and known(h.recorded_at, h.withdrawn_at, :known)
                where o.territory = :territory
                """)
                .param("territory", territory)
                .param("known", known.moment())
                .query((row, number) -> new Office(
                        row.getLong("id"),
                        row.getLong("version"),
                        holder(row),
                        TerritoryDirectory.basis(row),
                        TerritoryDirectory.stamp(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(OfficeDirectory::begun)
                        .thenComparing(Office::id)
                        .reversed())
                .toList();
    }

    /** Who heads a territory on the day: of those in office the one who came last, for an end is often recorded late. */
    public Optional<Office> headOn(String territory, AsOf asOf) {
        return of(territory, asOf).stream()
                .filter(it -> it.holder().inOfficeOn(asOf.date()))
                .findFirst();
    }

    /** The codes of the territories that are headed, or were by the day, by somebody of such a name in any language. */
    public Set<String> headedBy(String word, AsOf asOf) {
        return new HashSet<>(jdbc.sql("""
                select o.territory from territory_office o
                join territory_office_holder h on h.office = o.id and known(h.recorded_at, h.withdrawn_at, :known)
                where fold(coalesce(h.name_ru, '') || ' ' || coalesce(h.name_be, '') || ' ' || coalesce(h.name_en, ''))
                        like '%' || fold(:word) || '%'
                  and (h.since is null or first_day(h.since) <= :asOf)""")
                .param("word", word.replace("%", "\\%").replace("_", "\\_"))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .list());
    }

    /** Who heads a territory on the day, with the lines for the text of an agreement, under the territory's name of the day. */
    public Optional<Heading> heading(String code, AsOf asOf) {
        return headOn(code, asOf).map(office -> {
            Territory territory = territories.get(code, asOf);
            String region = territory.region();
            Territory within = region == null ? null : territories.get(region, asOf);
            return new Heading(
                    office,
                    Preamble.russian(territory, within, asOf.date(), office.holder())
                            .orElse(null),
                    Preamble.belarusian(territory, within, asOf.date(), office.holder())
                            .orElse(null));
        });
    }

    /**
     * One who is recorded as the head of the territory at other times only, though somebody says that she signed for it then.
     *
     * @param name as somebody typed it
     * @param signed the day, or the period in which it lies
     */
    public Optional<OfficeHolder> outOfOffice(String territory, String name, PlannedDate signed, AsOf known) {
        List<OfficeHolder> called = of(territory, known).stream()
                .map(Office::holder)
                .filter(it -> it.isCalled(name))
                .toList();
        return called.stream().anyMatch(it -> it.mayHaveBeenInOffice(signed))
                ? Optional.empty()
                : called.stream().findFirst();
    }

    private static LocalDate begun(Office office) {
        PlannedDate since = office.holder().since();
        return since == null ? LocalDate.MIN : since.lastDay();
    }

    private static OfficeHolder holder(ResultSet row) throws SQLException {
        return new OfficeHolder(
                Rows.text(row, "name"),
                genitive(row, "name_genitive"),
                Rows.text(row, "post"),
                genitive(row, "post_genitive"),
                genitive(row, "acting_on"),
                Rows.dateOrNull(row, "since"),
                Rows.dateOrNull(row, "until"));
    }

    private static @Nullable Genitive genitive(ResultSet row, String prefix) throws SQLException {
        return Genitive.of(row.getString(prefix + "_ru"), row.getString(prefix + "_be"));
    }
}
