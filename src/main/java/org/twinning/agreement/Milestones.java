package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Milestone.Kind;
import org.twinning.agreement.Milestone.Note;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;

/**
 * What has its day in a stretch of days, in the lives of all agreements, as it follows from the facts of the as-of day. What is
 * known to the month, quarter or year only is told as the stretch in which it lies.
 */
@Service
@Transactional(readOnly = true)
public class Milestones {

    /** Five and ten years, then every quarter of a century, as such days are kept. */
    public static final List<Integer> ANNIVERSARIES = IntStream.concat(
                    IntStream.of(5, 10), IntStream.iterate(25, it -> it <= 200, it -> it + 25))
            .boxed()
            .toList();

    private static final String ON_THE_DAY = """
            from agreement_period c join agreement a on a.id = c.agreement
            where c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                and known(c.recorded_at, c.withdrawn_at, :known)
            """;

    private static final String PLANS =
            "select a.number, c.planned, c.status = 'OVERDUE' as overdue " + ON_THE_DAY + """
                and c.status in ('PLANNED', 'OVERDUE', 'PARTLY_SIGNED')
                and first_day(c.planned) <= :through and last_day(c.planned) >= :from
                and not exists (select from (
                    select p.event from agreement_plan p where p.agreement = c.agreement and p.announced_on <= :day
                        and known(p.recorded_at, p.withdrawn_at, :known)
                    order by p.announced_on desc, p.position desc limit 1) latest where latest.event is not null)
            order by first_day(c.planned), a.number limit :most""";

    private static final String SIGNINGS = "select a.number, c.signed " + ON_THE_DAY + """
                and first_day(c.signed) <= :through and last_day(c.signed) >= :from
                and not exists (select from agreement_signature s where s.agreement = c.agreement and s.event is not null
                    and known(s.recorded_at, s.withdrawn_at, :known))
            order by first_day(c.signed), a.number limit :most""";

    private static final String ANNIVERSARIES_OF = "select a.number, c.signed, y.years, c.term_end, c.renews_by " + """
            from agreement_period c join agreement a on a.id = c.agreement
            cross join lateral (select first_day(c.signed) as earliest, last_day(c.signed) as latest offset 0) d
            join unnest(:years::int[]) as y(years) on d.earliest + make_interval(years => y.years) <= :through
                and d.latest + make_interval(years => y.years) >= :from
            where c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                and known(c.recorded_at, c.withdrawn_at, :known)
                and c.status in ('SIGNED', 'IN_FORCE', 'SUSPENDED')
            order by d.earliest, a.number limit :most""";

    /**
     * The terms that count on the day are those that began to count last. A term that a termination cuts short does not end by
     * itself; one to whose renewal a side objected ends where that leads ({@link Conclusion#end}).
     */
    private static final String ENDS = """
            select * from (
                select a.number, e.ends, c.renews_by,
                    (e.ends - make_interval(months => coalesce(t.notice_months, 0), days => coalesce(t.notice_days, 0)))::date
                        as notice_by, num_nonnulls(t.notice_months, t.notice_days) > 0 as noticed,
                    length(c.signed) < 10
                        or exists (select from agreement_terms o where o.agreement = c.agreement
                            and (length(o.entry_on) < 10 or length(o.term_until) < 10)
                            and known(o.recorded_at, o.withdrawn_at, :known))
                        or exists (select from agreement_prolongation o where o.agreement = c.agreement
                            and length(o.until) < 10 and known(o.recorded_at, o.withdrawn_at, :known)) as imprecise
                from agreement_period c
                join agreement a on a.id = c.agreement
                cross join lateral (
                    select case when c.coming = 'OBJECTION' then last_day(c.coming_on)
                        else term_end_on(c.term_end, c.counted_from, c.counted_months, c.renews_by, :day) end as ends) e
                left join lateral (
                    select * from agreement_terms t where t.agreement = c.agreement
                        and coalesce(t.counts_from, '-infinity') <= :day and known(t.recorded_at, t.withdrawn_at, :known)
                    order by t.counts_from desc nulls last limit 1) t on true
                where c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day) and c.term_end is not null
                    and (c.coming is distinct from 'TERMINATION' or last_day(c.coming_on) > e.ends)
                    and c.status in ('SIGNED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED')
                    and known(c.recorded_at, c.withdrawn_at, :known)) as ending
            """;

    /** A range of days is never longer than the year that is all one knows of it. */
    private static final String TERM_ENDS =
            ENDS + "where ends >= :from and ends <= (case when imprecise then :widest else :through end)"
                    + " order by ends, number limit :most";

    private static final String NOTICE_DAYS = ENDS
            + "where noticed and renews_by is not null and notice_by >= :from"
            + " and notice_by <= (case when imprecise then :widest else :through end) order by notice_by, number limit :most";

    /** A day on which something is to take effect is known as soon as the notice is; alone, when it has come. */
    private static final String ENDINGS = """
            select a.number, e.kind, s.dated
            from agreement_ending_step s
            join agreement_ending e on e.agreement = s.agreement and e.position = s.ending
                and known(e.recorded_at, e.withdrawn_at, :known)
            join agreement a on a.id = s.agreement
            where s.step = 'EFFECTIVE' and e.kind in ('TERMINATION', 'SUSPENSION', 'RESUMPTION')
                and known(s.recorded_at, s.withdrawn_at, :known)
                and first_day(s.dated) <= :through and last_day(s.dated) >= :from
                and (:current or exists (select from agreement_ending_step o
                    where o.agreement = s.agreement and o.ending = s.ending and last_day(o.dated) <= :day
                        and known(o.recorded_at, o.withdrawn_at, :known)))
            order by first_day(s.dated), a.number limit :most""";

    private final JdbcClient jdbc;
    private final Agreements agreements;

    Milestones(JdbcClient jdbc, Agreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    /** Those of one kind that touch the stretch, the earliest first, and no more than so many. */
    public List<Milestone> between(Kind kind, LocalDate from, LocalDate through, AsOf asOf, int most) {
        return switch (kind) {
            case PLAN ->
                asked(PLANS, from, through, asOf, most)
                        .query((row, number) ->
                                dated(kind, row, "planned", row.getBoolean("overdue") ? Note.OVERDUE : Note.NONE))
                        .list();
            case SIGNING ->
                asked(SIGNINGS, from, through, asOf, most)
                        .query((row, number) -> dated(kind, row, "signed", Note.NONE))
                        .list();
            case ANNIVERSARY ->
                asked(ANNIVERSARIES_OF, from, through, asOf, most)
                        .param("years", ANNIVERSARIES.toArray(Integer[]::new))
                        .query((row, number) -> anniversary(row))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .filter(it -> it.touches(from, through))
                        .toList();
            case TERM_END ->
                ends(TERM_ENDS, from, through, asOf, most).stream()
                        .map(it -> it.end(asOf, counted(it, asOf)))
                        .filter(it -> it.touches(from, through))
                        .toList();
            case NOTICE_DAY ->
                ends(NOTICE_DAYS, from, through, asOf, most).stream()
                        .map(it -> it.notice(counted(it, asOf)))
                        .filter(it -> it.touches(from, through))
                        .toList();
            case ENDING ->
                asked(ENDINGS, from, through, asOf, most)
                        .param("current", asOf.current())
                        .query((row, number) -> dated(kind, row, "dated", Note.valueOf(row.getString("kind"))))
                        .list();
        };
    }

    private JdbcClient.StatementSpec asked(String question, LocalDate from, LocalDate through, AsOf asOf, int most) {
        return jdbc.sql(question)
                .param("from", from)
                .param("through", through)
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .param("most", most);
    }

    private static Milestone dated(Kind kind, ResultSet row, String column, Note note) throws SQLException {
        PlannedDate date = PlannedDate.parse(row.getString(column));
        return new Milestone(kind, row.getString("number"), date.firstDay(), date.lastDay(), note, 0);
    }

    /** An agreement whose term ends for good before has no anniversary. */
    private static Optional<Milestone> anniversary(ResultSet row) throws SQLException {
        int years = row.getInt("years");
        PlannedDate day = PlannedDate.parse(row.getString("signed")).plusYears(years);
        LocalDate end = row.getObject("term_end", LocalDate.class);
        boolean over = end != null && row.getObject("renews_by") == null && end.isBefore(day.firstDay());
        return over
                ? Optional.empty()
                : Optional.of(new Milestone(
                        Kind.ANNIVERSARY, row.getString("number"), day.firstDay(), day.lastDay(), Note.NONE, years));
    }

    private List<End> ends(String question, LocalDate from, LocalDate through, AsOf asOf, int most) {
        return asked(question, from, through, asOf, most)
                .param("widest", through.plusYears(1))
                .query((row, number) -> new End(
                        row.getString("number"),
                        row.getObject("ends", LocalDate.class),
                        row.getObject("notice_by", LocalDate.class),
                        row.getObject("renews_by") != null,
                        row.getBoolean("imprecise")))
                .list();
    }

    /** How a range came about is asked of the agreement itself, and only where there may be one. */
    private @Nullable Reckoning counted(End end, AsOf asOf) {
        return end.imprecise()
                ? agreements
                        .get(end.number())
                        .life(asOf.moment().toInstant())
                        .reckoningOn(asOf.date())
                        .orElse(null)
                : null;
    }

    private record End(String number, LocalDate ends, LocalDate noticeBy, boolean goesOn, boolean imprecise) {

        Milestone end(AsOf asOf, @Nullable Reckoning counted) {
            LocalDate earliest = counted == null || counted.earliest() == null ? ends : counted.earliest();
            boolean ahead = goesOn && !ends.isBefore(asOf.date());
            return new Milestone(Kind.TERM_END, number, earliest, ends, ahead ? Note.GOES_ON : Note.NONE, 0);
        }

        Milestone notice(@Nullable Reckoning counted) {
            LocalDate earliest =
                    counted == null || counted.noticeEarliest() == null ? noticeBy : counted.noticeEarliest();
            return new Milestone(Kind.NOTICE_DAY, number, earliest, noticeBy, Note.NONE, 0);
        }
    }
}
