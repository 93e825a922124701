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

    private static final String PLACES = """
            with heir as (
                select h.territory, h.heir from territory_heir(:asOf, :known) h
                where not exists (select from territory_heir(:asOf, :known) g where g.territory = h.heir)),
            place as materialized (
                select t.code as territory, u.code as stands, coalesce(u.region, u.code) as region,
                    case when coalesce(u.region, u.code) = u.code then u.code || '.alone' else u.code end as single
                from territory t
                left join heir h on h.territory = t.code
                join territory u on u.code = coalesce(h.heir, t.code)),
            """ + Bonds.SEVERAL;

    private static final String BONDS = """
            , bond as (
                select
            """ + Bonds.WHICH + """
                    , s.status, count(*) as agreements, min(x.agreement) as first,
                    bool_or(x.standing = 'CONFIRMED') as one_sure, bool_or(y.standing = 'CONFIRMED') as other_sure
            """ + Bonds.BETWEEN + " where " + Bonds.ON_THE_DAY + """
                and (:everything or x.agreement in (
                    select p.agreement from agreement_partner p join place l on l.territory = p.territory
                    where :region in (l.region) or :territory in (l.stands)))
                group by x.territory, y.territory, s.status, m.agreement)
            """;

    /** Each place stands singly while there are few pairs, and otherwise with its region; both follow from the same rows. */
    private static final String PAIRS = PLACES + BONDS + """
            , placed as materialized (
                select b.bundle, b.status, b.agreements, b.first, b.one_sure, b.other_sure, x.single as one, y.single as other,
                    x.region as one_region, y.region as other_region
                from bond b join place x on x.territory = b.one join place y on y.territory = b.other
                where (:region::text is null or :region in (x.region, y.region))
                    and (:territory::text is null or :territory in (x.stands, y.stands))),
            fine as (
                select count(*) <= :few as yes from (
                    select distinct least(one, other), greatest(one, other), status from placed limit :few + 1) as told),
            shown as (
                select bundle, status, agreements, first, one_sure, other_sure,
                    case when yes or coalesce(one_region = :region, false) then one else one_region end as one,
                    case when yes or coalesce(other_region = :region, false) then other else other_region end as other
                from placed cross join fine),
            counted as (
                select least(one, other) as one, greatest(one, other) as other, status, max(agreements) as agreements, min(first) as first,
                    bool_or(case when one <= other then one_sure else other_sure end) as one_sure,
                    bool_or(case when one <= other then other_sure else one_sure end) as other_sure
                from shown group by bundle, least(one, other), greatest(one, other), status)
            select c.one, c.other, c.status, c.agreements, a.number as first, c.one_sure, c.other_sure
            from (
                select one, other, status, sum(agreements) as agreements, min(first) as first, bool_or(one_sure) as one_sure,
                    bool_or(other_sure) as other_sure
                from counted group by one, other, status order by one, other, status limit :most) as c
            join agreement a on a.id = c.first
            order by c.one, c.other, c.status
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
     * @param few so many pairs of districts and cities that stand singly; if there are more, each region's are one
     */
    List<Pair> read(@Nullable String region, @Nullable String territory, int few, int most, AsOf asOf) {
        return jdbc.sql(PAIRS)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .param("region", region, java.sql.Types.VARCHAR)
                .param("territory", territory, java.sql.Types.VARCHAR)
                .param("everything", region == null && territory == null)
                .param("few", few)
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
