package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Rows;

/** Reads the sides of agreements, under the names that stand on their papers. */
@Component
class PartnerReader {

    /** The row {@code p} tells of its side on the day {@code :asOf}, as far as it was {@code :known}. */
    static final String ON_THE_DAY = """
            (p.valid_from is null or p.valid_from <= :asOf) and (p.valid_to is null or p.valid_to > :asOf)
            and known(p.recorded_at, p.withdrawn_at, :known)
            """;

    private final JdbcClient jdbc;

    PartnerReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the agreements' ids: who stood on each side on the day, as it was known. */
    Map<Long, List<PartnerLine>> of(Collection<Long> agreements, AsOf asOf) {
        Map<Long, List<PartnerLine>> partners = new LinkedHashMap<>();
        if (agreements.isEmpty()) {
            return partners;
        }
        jdbc.sql("""
                select p.agreement, p.side, p.territory, p.standing, n.name_ru, n.name_be, n.name_en,
                    r.territory as region, r.name_ru as region_ru, r.name_be as region_be, r.name_en as region_en
                from agreement_partner p
                join territory_name paper on paper.id = p.name
                join territory_name n on n.id = case when known(paper.recorded_at, paper.withdrawn_at, :known) then paper.id
                    else territory_name_known(paper.id, :known) end
                join territory t on t.code = p.territory
                join lateral (select * from territory_name where territory = coalesce(t.region, t.code)
                    and known(recorded_at, withdrawn_at, :known) order by since_day desc limit 1) r on true
                where p.agreement in (:agreements) and %s
                order by p.agreement, p.side
                """.formatted(ON_THE_DAY))
                .param("agreements", agreements)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> partners.computeIfAbsent(row.getLong("agreement"), id -> new ArrayList<>())
                        .add(partner(row)))
                .list();
        return partners;
    }

    private static PartnerLine partner(ResultSet row) throws SQLException {
        return new PartnerLine(
                row.getInt("side"),
                row.getString("territory"),
                Rows.text(row, "name"),
                row.getString("region"),
                Rows.text(row, "region"),
                Standing.valueOf(row.getString("standing")));
    }
}
