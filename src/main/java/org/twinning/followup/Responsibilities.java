package org.twinning.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.Rows;

/** Who answers for what, on a day: for an agreement who was named for it, else who answers for the region of one of its sides. */
@Service
@Transactional(readOnly = true)
public class Responsibilities {

    /** The row of each agreement and region that counts on the day; it may say that nobody answers. */
    private static final String ON_THE_DAY = """
            with counting as (
                select distinct on (agreement, region) id, agreement, region, person, since, recorded_at, recorded_by
                from responsibility
                where since <= :asOf and known(recorded_at, withdrawn_at, :known)
                order by agreement, region, since desc, id desc)
            """;

    private static final String NAMED = ON_THE_DAY + """
            select c.*, u.full_name from counting c join app_user u on u.name = c.person
            """;

    private static final String SIDE = """
            exists (select from agreement_partner p join territory t on t.code = p.territory
                    where p.agreement = a.id and c.region in (t.code, t.region)
                      and (p.valid_from is null or p.valid_from <= :asOf) and (p.valid_to is null or p.valid_to > :asOf)
                      and known(p.recorded_at, p.withdrawn_at, :known))
            """;

    private final JdbcClient jdbc;

    Responsibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who answers for the agreement in the end; null when nobody does. */
    public @Nullable Responsible of(String number, AsOf asOf) {
        Responsible named = named(number, asOf);
        return named != null
                ? named
                : one(
                        jdbc.sql(NAMED + " join agreement a on a.number = :key where " + SIDE
                                + " order by c.region limit 1"),
                        number,
                        asOf);
    }

    /** Who was named for this very agreement. */
    public @Nullable Responsible named(String number, AsOf asOf) {
        return one(jdbc.sql(NAMED + " where c.agreement = :key"), number, asOf);
    }

    /** Since when nobody is named for this very agreement, though somebody was; its region may still have somebody. */
    public @Nullable Vacancy vacancy(String number, AsOf asOf) {
        return vacancy("agreement", number, asOf);
    }

    public @Nullable Vacancy vacancyOfRegion(String code, AsOf asOf) {
        return vacancy("region", code, asOf);
    }

    private @Nullable Vacancy vacancy(String column, String key, AsOf asOf) {
        return jdbc.sql(ON_THE_DAY + " select id, since from counting where person is null and " + column + " = :key")
                .param("key", key)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> new Vacancy(row.getLong("id"), row.getObject("since", LocalDate.class)))
                .optional()
                .orElse(null);
    }

    /** Who is named to answer for this very agreement from a later day on, the next first. */
    public List<Responsible> ahead(String number, AsOf asOf) {
        return ahead("r.agreement = :key", number, asOf);
    }

    public List<Responsible> aheadOfRegion(String code, AsOf asOf) {
        return ahead("r.region = :key", code, asOf);
    }

    private List<Responsible> ahead(String which, String key, AsOf asOf) {
        return jdbc.sql("""
                select distinct on (r.since) r.*, u.full_name from responsibility r join app_user u on u.name = r.person
                where %s and r.since > :asOf and known(r.recorded_at, r.withdrawn_at, :known)
                order by r.since, r.id desc""".formatted(which))
                .param("key", key)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> responsible(row))
                .list();
    }

    public @Nullable Responsible ofRegion(String code, AsOf asOf) {
        return one(jdbc.sql(NAMED + " where c.region = :key"), code, asOf);
    }

    /** The numbers of the agreements for which somebody answers; for a region only those for which nobody else was named. */
    public List<String> numbersOf(String person, AsOf asOf) {
        return jdbc.sql(ON_THE_DAY + """
                select c.agreement from counting c where c.person = :person and c.agreement is not null
                union
                select a.number from counting c join agreement a on %s
                where c.person = :person and c.region is not null
                  and not exists (select from counting o where o.agreement = a.number and o.person is not null)
                order by 1""".formatted(SIDE))
                .param("person", person)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query(String.class)
                .list();
    }

    /** Names of who answers for each of those agreements; those for which nobody does are left out. */
    public Map<String, String> names(List<String> numbers, AsOf asOf) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String number : numbers) {
            Optional.ofNullable(of(number, asOf)).ifPresent(it -> names.put(number, it.fullName()));
        }
        return names;
    }

    private static @Nullable Responsible one(JdbcClient.StatementSpec question, String key, AsOf asOf) {
        return question.param("key", key)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> responsible(row))
                .optional()
                .orElse(null);
    }

    private static Responsible responsible(ResultSet row) throws SQLException {
        return new Responsible(
                row.getLong("id"),
                row.getString("person"),
                row.getString("full_name"),
                row.getString("region"),
                row.getObject("since", LocalDate.class),
                Rows.stamp(row, "recorded"));
    }
}
