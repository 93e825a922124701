package org.twinning.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.Words;

/** Agreements that end soon, by their term or before it, days by which somebody who does not want a term to go on has to say so, and renewals to look at. */
@Component
class TermDeadlines implements DeadlineSource {

    /** The nearest; whoever has more of them opens the list of agreements. */
    private static final int MOST = 300;

    /** The terms that count on the day are those that began to count last. */
    private static final String ENDING = """
            select * from (
                select a.number, e.ends, known_end_on(e.ends, c.coming, c.coming_on) as known_end,
                    e.ends <> c.term_end as presumed, c.renews_by is not null and (c.coming is null
                        or c.coming <> 'TERMINATION' or last_day(c.coming_on) > e.ends) as goes_on,
                    (e.ends - make_interval(months => coalesce(t.notice_months, 0), days => coalesce(t.notice_days, 0)))::date
                        as notice_by, num_nonnulls(t.notice_months, t.notice_days) > 0 as noticed,
                    (e.ends - make_interval(months => coalesce(c.renews_by, 0)))::date + 1 as renewed
                from agreement_period c
                join agreement a on a.id = c.agreement
                cross join lateral (
                    select term_end_on(c.term_end, c.counted_from, c.counted_months, c.renews_by, :day) as ends) e
                left join lateral (
                    select * from agreement_terms t where t.agreement = c.agreement
                        and coalesce(t.counts_from, '-infinity') <= :day and known(t.recorded_at, t.withdrawn_at, :known)
                    order by t.counts_from desc nulls last limit 1) t on true
                where c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                    and (c.term_end is not null or c.coming = 'TERMINATION')
                    and c.status in ('IN_FORCE', 'SUSPENDED') and known(c.recorded_at, c.withdrawn_at, :known)) as ending
            where presumed or known_end <= :ends or noticed and goes_on and notice_by between :day and :notices
            order by known_end, number limit :most""";

    private final JdbcClient jdbc;
    private final AgreementCatalogue agreements;
    private final Sentences sentences;
    private final Words words;
    private final int ends;
    private final int notices;

    TermDeadlines(
            JdbcClient jdbc,
            AgreementCatalogue agreements,
            Sentences sentences,
            Words words,
            @Value("${register.deadlines.term-ends}") int ends,
            @Value("${register.deadlines.notices}") int notices) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.sentences = sentences;
        this.words = words;
        this.ends = ends;
        this.notices = notices;
    }

    private record Ahead(
            String number,
            @Nullable LocalDate ends,
            LocalDate knownEnd,
            boolean presumed,
            @Nullable LocalDate noticeBy,
            @Nullable LocalDate renewed) {}

    @Override
    public List<Deadline> on(AsOf asOf) {
        LocalDate day = asOf.date();
        List<Ahead> found = jdbc.sql(ENDING)
                .param("day", day)
                .param("known", asOf.moment())
                .param("ends", day.plusDays(ends))
                .param("notices", day.plusDays(notices))
                .param("most", MOST)
                .query((row, index) -> new Ahead(
                        row.getString("number"),
                        row.getObject("ends", LocalDate.class),
                        row.getObject("known_end", LocalDate.class),
                        row.getBoolean("presumed"),
                        row.getBoolean("noticed") && row.getBoolean("goes_on")
                                ? row.getObject("notice_by", LocalDate.class)
                                : null,
                        row.getObject("renewed", LocalDate.class)))
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, AgreementLine> lines = agreements
                .findAll(
                        AgreementQuery.all(asOf)
                                .among(found.stream().map(Ahead::number).toList()),
                        words.language())
                .stream()
                .collect(Collectors.toMap(AgreementLine::number, Function.identity()));
        List<Deadline> all = new ArrayList<>();
        for (Ahead ahead : found) {
            AgreementLine line = lines.get(ahead.number());
            if (line != null) {
                all.addAll(of(ahead, line, day));
            }
        }
        return all;
    }

    private List<Deadline> of(Ahead ahead, AgreementLine line, LocalDate day) {
        List<Deadline> all = new ArrayList<>();
        String pair = line.partners().stream().map(it -> words.text(it.name())).collect(Collectors.joining(" – "));
        String page = "/agreements/" + ahead.number();
        if (!ahead.knownEnd().isAfter(day.plusDays(ends))) {
            all.add(new Deadline(
                    "TERM_END",
                    "end:" + ahead.number() + ":" + ahead.knownEnd(),
                    ahead.knownEnd(),
                    ahead.number(),
                    words.message("deadline.termEnd", pair, sentences.of(line.conclusion(), day)),
                    page + "#terms"));
        }
        LocalDate noticeBy = ahead.noticeBy();
        if (noticeBy != null && !noticeBy.isBefore(day) && !noticeBy.isAfter(day.plusDays(notices))) {
            all.add(new Deadline(
                            "NOTICE_DAY",
                            "notice:" + ahead.number() + ":" + noticeBy,
                            noticeBy,
                            ahead.number(),
                            words.message("deadline.noticeDay", pair, words.prose(noticeBy), words.prose(ahead.ends())),
                            page + "#terms")
                    .doneBy(page + "/ending"));
        }
        if (ahead.presumed() && ahead.renewed() != null) {
            all.add(new Deadline(
                            "PRESUMED_RENEWAL",
                            "presumed:" + ahead.number() + ":" + ahead.ends(),
                            ahead.renewed(),
                            ahead.number(),
                            words.message("deadline.presumed", pair, words.prose(ahead.ends())),
                            page + "#renewals")
                    .doneBy(page + "/renewals"));
        }
        return all;
    }
}
