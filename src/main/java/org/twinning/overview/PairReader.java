package org.twinning.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.territory.Extent;

/** Reads which places are bound to which, and how, for the map. */
@Component
class PairReader {

    private static final String PAIRS = """
            with heir as (
                select h.territory, h.heir from territory_heir(:asOf, :known) h
                where not exists (select from territory_heir(:asOf, :known) g where g.territory = h.heir)),
            side as (
                select p.agreement, p.side, p.standing = 'CONFIRMED' as sure, u.code as territory, coalesce(u.region, u.code) as region
                from agreement_partner p
                left join heir h on h.territory = p.territory
                join territory u on u.code = coalesce(h.heir, p.territory)
                where (p.valid_from is null or p.valid_from <= :asOf) and (p.valid_to is null or p.valid_to > :asOf)
                    and known(p.recorded_at, p.withdrawn_at, :known)),
            placed as (
                select agreement, side, sure, territory, region,
                    case when not (:fine or coalesce(region = :region, false)) then region
                        when territory = region then region || '.alone'
                        else territory end as place
                from side)
            select x.place as one, y.place as other, s.status, count(distinct x.agreement) as agreements, min(a.number) as first,
                bool_or(x.sure) as one_sure, bool_or(y.sure) as other_sure
            from placed x
            join placed y on y.agreement = x.agreement
                and (x.place < y.place or x.place = y.place and x.side < y.side)
            join agreement a on a.id = x.agreement
            join agreement_period s on s.agreement = a.id and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                and known(s.recorded_at, s.withdrawn_at, :known)
            join agreement_particulars d on d.agreement = a.id and known(d.recorded_at, d.withdrawn_at, :known)
            where (:region::text is null or :region in (x.region, y.region))
                and (:territory::text is null or :territory in (x.territory, y.territory))
            group by x.place, y.place, s.status
            order by x.place, y.place, s.status
            limit :most
            """;

    /** One agreement of each place is enough to know, however many there are. */
    private static final String REGIONS = """
            with heir as (
                select h.territory, h.heir from territory_heir(:asOf, :known) h
                where not exists (select from territory_heir(:asOf, :known) g where g.territory = h.heir))
            select distinct coalesce(u.region, u.code) as region
            from territory t
            left join heir h on h.territory = t.code
            join territory u on u.code = coalesce(h.heir, t.code)
            where exists (
                select from agreement_partner p
                join agreement_period s on s.agreement = p.agreement and s.valid_from <= :asOf
                    and (s.valid_to is null or s.valid_to > :asOf) and known(s.recorded_at, s.withdrawn_at, :known)
                where p.territory = t.code
                    and (p.valid_from is null or p.valid_from <= :asOf) and (p.valid_to is null or p.valid_to > :asOf)
                    and known(p.recorded_at, p.withdrawn_at, :known))
            """;

    private final JdbcClient jdbc;

    PairReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param region only pairs with a side in it, whose places stand singly whatever else does; null for all
     * @param territory only pairs of this one; null for all
     * @param fine whether districts and cities stand singly; else each region's are one
     */
    List<Pair> read(@Nullable String region, @Nullable String territory, boolean fine, int most, AsOf asOf) {
        return jdbc.sql(PAIRS)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .param("region", region, java.sql.Types.VARCHAR)
                .param("territory", territory, java.sql.Types.VARCHAR)
                .param("fine", fine)
                .param("most", most)
                .query((row, number) -> pair(row))
                .list();
    }

    /** Regions that have anything, by themselves or in what lies in them. */
    Set<String> regions(AsOf asOf) {
        return jdbc.sql(REGIONS)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .set();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                Extent.parse(row.getString("one")),
                Extent.parse(row.getString("other")),
                Status.valueOf(row.getString("status")),
                row.getLong("agreements"),
                row.getString("first"),
                row.getBoolean("one_sure"),
                row.getBoolean("other_sure"));
    }
}
