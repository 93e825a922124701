package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;

/**
 * Reads movements from the periods of agreements. By event a period lasts from its first day to its last. By entry it counts
 * from the later of that day and of the day on which it was entered, until it ended or was withdrawn: that is what a reader
 * who asked each evening for that day would have been told.
 */
@Service
@Transactional(readOnly = true)
public class MovementReader {

    private static final Map<Movement.By, String> SPANS = Map.of(Movement.By.EVENT, """
            select agreement, status, valid_from as first, valid_to as next
            from agreement_period where known(recorded_at, withdrawn_at, :known) and %s""", Movement.By.ENTRY, """
            select agreement, status, first, next from (
                select agreement, status,
                    greatest(valid_from, (recorded_at at time zone :zone)::date) as first,
                    least(valid_to, (case when withdrawn_at <= :known then withdrawn_at end at time zone :zone)::date) as next
                from agreement_period where recorded_at <= :known and %s) as evening
            where next is null or first < next""");

    /** Which of the agreements are looked at. */
    private static final String AMONG = """
            (:among::text[] is null or agreement in (select id from agreement where number = any(:among::text[])))""";

    private static final String STEPS = """
            with span as (%s),
            moved as (
                select agreement from span where first between :from and :to or next between :from and :to),
            chain as (
                select s.*, lag(status) over told as former, lag(next) over told as former_next,
                    lead(first) over told as latter_first
                from span s where agreement in (select agreement from moved)
                window told as (partition by agreement order by first)),
            step as (
                select first as day, agreement, case when former_next = first then former end as before, status as after
                from chain
                where first between :from and :to and (former_next is distinct from first or former <> status)
                union all
                select next, agreement, status, null from chain
                where next between :from and :to and latter_first is distinct from next)
            """;

    /**
     * Renewals by the day on which the term went on. One that is certain begins a period after the end that it moved; one that
     * is presumed lies inside a period, whose end moves of itself ({@link Finding#on}). The sides' own act has its own day.
     */
    private static final String RENEWED = """
                select agreement, 'PROLONGED', last_day(dated), recorded_at, null
                from agreement_prolongation where kind = 'EXPRESS' and known(recorded_at, withdrawn_at, :known)
                union all
                select n.agreement, 'PROLONGED', n.valid_from, n.recorded_at, null
                from agreement_period n join agreement_period f on f.agreement = n.agreement and f.valid_to = n.valid_from
                    and known(f.recorded_at, f.withdrawn_at, :known)
                where known(n.recorded_at, n.withdrawn_at, :known) and n.valid_from between :from and :to
                    and n.status in ('IN_FORCE', 'SUSPENDED') and f.status in ('IN_FORCE', 'SUSPENDED')
                    and f.term_end = n.valid_from - 1 and n.term_end > f.term_end
                    and not exists (select from agreement_prolongation x where x.agreement = n.agreement
                        and x.kind = 'EXPRESS' and last_day(x.dated) = n.valid_from
                        and known(x.recorded_at, x.withdrawn_at, :known))
                union all
                select agreement, 'PRESUMED', renewed, recorded_at, null from (
                    select p.*, (p.counted_from + make_interval(months => p.counted_months + renewal * p.renews_by))::date + 1
                        as renewed
                    from agreement_period p, generate_series(0, greatest(0, ((extract(year from cast(:to as date))
                        - extract(year from p.counted_from))::int * 12 + 12 - p.counted_months) / p.renews_by)) as renewal
                    where p.renews_by is not null and p.status in ('IN_FORCE', 'SUSPENDED')
                        and known(p.recorded_at, p.withdrawn_at, :known)
                        and p.valid_from <= :to and (p.valid_to is null or p.valid_to > :from)) as moving
                where renewed between :from and :to and renewed >= valid_from and (valid_to is null or renewed < valid_to)""";

    /** Renewals by the day of the entry: what follows from the terms alone was never entered. */
    private static final String RENEWAL_ENTERED = """
                select agreement, 'PROLONGED', last_day(dated), recorded_at, null
                from agreement_prolongation where kind <> 'REFUTED' and known(recorded_at, withdrawn_at, :known)""";

    /** What else is told of a period, by the day on which it happened and the moment at which it was entered. */
    private static final String OTHERS = """
            , other as (
                select p.agreement, 'RESCHEDULED' as kind, p.announced_on as happened, p.recorded_at, p.planned::text as planned
                from agreement_plan p
                where known(p.recorded_at, p.withdrawn_at, :known) and exists (
                    select from agreement_plan e where e.agreement = p.agreement
                        and known(e.recorded_at, e.withdrawn_at, :known)
                        and (e.announced_on, e.position) < (p.announced_on, p.position))
                union all
                select agreement, 'SIGNED', max(last_day(signed)), max(recorded_at), null
                from agreement_signature s where known(recorded_at, withdrawn_at, :known)
                group by agreement having count(*) = (
                    select count(distinct side) from agreement_partner p where p.agreement = s.agreement)
                union all
                %s
                union all
                select agreement, 'CORRECTED', (recorded_at at time zone :zone)::date, recorded_at, null
                from agreement_correction where recorded_at <= :known),
            told as (
                select day, agreement, 'STATUS' as kind, before, after, null as planned from step
                union all
                select day, agreement, kind, null, null, planned
                from (select *, coalesce(%s, (recorded_at at time zone :zone)::date) as day from other) as dated
                where :into::text is null and :outOf::text is null and :border::text is null and day between :from and :to)
            select t.*, a.number, a.id, count(*) over () as total
            from told t join agreement a on a.id = t.agreement
            where %s and (:into::text is null or after = :into) and (:outOf::text is null or before = :outOf)
                and (:border::text is null or case :border when 'ENTERED' then before is null else after is null end)
            order by t.day, length(a.number), a.number, t.kind limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final PartnerReader partners;
    private final ZoneId zone;

    MovementReader(JdbcClient jdbc, PartnerReader partners, Recorder recorder) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.zone = recorder.zone();
    }

    /** The stock at both ends and what moved in between. */
    public Movement movement(MovementQuery query) {
        Map<Status, Long> opening = stock(query, query.from().minusDays(1));
        Map<Status, Long> closing = stock(query, query.to());
        Map<Status, Long> entered = new EnumMap<>(Status.class);
        Map<Status, Long> left = new EnumMap<>(Status.class);
        Map<Movement.Border, Long> borders = new EnumMap<>(Movement.Border.class);
        asked(STEPS.formatted(spans(query)) + "select before, after, count(*) as steps from step group by 1, 2", query)
                .query((row, number) -> {
                    long steps = row.getLong("steps");
                    add(entered, status(row, "after"), steps);
                    add(left, status(row, "before"), steps);
                    add(borders, row.getString("before") == null ? Movement.Border.ENTERED : null, steps);
                    add(borders, row.getString("after") == null ? Movement.Border.LEFT : null, steps);
                    return steps;
                })
                .list();
        return new Movement(
                query.from(),
                query.to(),
                Arrays.stream(Status.values())
                        .map(it -> new Movement.Row(
                                it,
                                opening.getOrDefault(it, 0L),
                                entered.getOrDefault(it, 0L),
                                left.getOrDefault(it, 0L),
                                closing.getOrDefault(it, 0L)))
                        .toList(),
                borders.getOrDefault(Movement.Border.ENTERED, 0L),
                borders.getOrDefault(Movement.Border.LEFT, 0L));
    }

    /** The steps themselves, in the order of their days. */
    public Page<Movement.Step> steps(MovementQuery query, Pageable page) {
        Map<Integer, Row> rows = new LinkedHashMap<>();
        boolean happened = query.by() == Movement.By.EVENT;
        String others =
                OTHERS.formatted(happened ? RENEWED : RENEWAL_ENTERED, happened ? "happened" : "null::date", AMONG);
        asked(STEPS.formatted(spans(query)) + others, query)
                .param("into", query.into() == null ? null : query.into().name())
                .param("outOf", query.outOf() == null ? null : query.outOf().name())
                .param("border", query.border() == null ? null : query.border().name())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> rows.put(number, row(row)))
                .list();
        Map<Long, List<PartnerLine>> sides =
                partners.of(rows.values().stream().map(Row::agreement).toList(), query.asOf());
        List<Movement.Step> steps = new ArrayList<>();
        rows.values().forEach(it -> steps.add(it.step(sides.getOrDefault(it.agreement(), List.of()))));
        return new PageImpl<>(
                steps,
                page,
                rows.values().stream().mapToLong(Row::total).findFirst().orElse(0));
    }

    private Map<Status, Long> stock(MovementQuery query, LocalDate day) {
        Map<Status, Long> stock = new EnumMap<>(Status.class);
        jdbc.sql("select status, count(*) as agreements from (" + spans(query)
                        + ") as span where first <= :day and (next is null or next > :day) group by status")
                .param("known", query.asOf().moment())
                .param("zone", zone.getId())
                .param("among", among(query))
                .param("day", day)
                .query((row, number) -> stock.put(Status.valueOf(row.getString("status")), row.getLong("agreements")))
                .list();
        return stock;
    }

    private static String spans(MovementQuery query) {
        return Objects.requireNonNull(SPANS.get(query.by())).formatted(AMONG);
    }

    private static String @Nullable [] among(MovementQuery query) {
        return query.among() == null ? null : query.among().toArray(String[]::new);
    }

    private JdbcClient.StatementSpec asked(String sql, MovementQuery query) {
        return jdbc.sql(sql)
                .param("known", query.asOf().moment())
                .param("zone", zone.getId())
                .param("among", among(query))
                .param("from", query.from())
                .param("to", query.to());
    }

    private record Row(long agreement, long total, Movement.Step step) {
        Movement.Step step(List<PartnerLine> partners) {
            return new Movement.Step(
                    step.day(), step.number(), partners, step.kind(), step.before(), step.after(), step.planned());
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("total"),
                new Movement.Step(
                        row.getObject("day", LocalDate.class),
                        row.getString("number"),
                        List.of(),
                        Movement.Kind.valueOf(row.getString("kind")),
                        status(row, "before"),
                        status(row, "after"),
                        Rows.dateOrNull(row, "planned")));
    }

    private static @Nullable Status status(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Status.valueOf(name);
    }

    private static <K> void add(Map<K, Long> counts, @Nullable K key, long more) {
        if (key != null) {
            counts.merge(key, more, Long::sum);
        }
    }
}
