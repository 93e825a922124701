package org.twinning.followup;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;

/**
 * Tells which agreements are in force on paper and asleep in fact. Signing, visits, results of the action plan and recorded
 * letters, calls and meetings count as contacts, a visit through the last of its days that has come; days since the last one are days in which nothing is known to have happened.
 */
@Service
@Transactional(readOnly = true)
public class Silences {

    /**
     * The relation {@code last} of agreements with the {@code recency} of the last contact, a number that {@code recent_date}
     * turns into its date, for questions that count over many of them; it asks for {@code :asOf} and {@code :known}.
     */
    public static final String LAST = """
            with contacts as (
                select a.id as agreement, c.held as date from contact c join agreement a on a.number = c.agreement
                where known(c.recorded_at, c.withdrawn_at, :known)
                union all
                select a.id,
                    case when v.until is null or first_day(v.until) <= :asOf and v.ends > :asOf then v.dates
                        when v.ends <= :asOf then v.until else cast(cast(:asOf as date) as text) end
                from visit_known(:known) v join visit_agreement m on m.visit = v.id join agreement a on a.number = m.agreement
                where last_day(v.dates) <= :asOf and known(m.recorded_at, m.withdrawn_at, :known)
                union all
                select a.id, r.done from action_result r join action_item i on i.id = r.item join agreement a on a.number = i.agreement
                where known(r.recorded_at, r.withdrawn_at, :known) and known(i.recorded_at, i.withdrawn_at, :known)
                union all
                select agreement, signed from agreement_signature where known(recorded_at, withdrawn_at, :known)),
            last as (
                select agreement, max(recency(date)) as recency from contacts where last_day(date) <= :asOf group by agreement)
            """;

    private final JdbcClient jdbc;
    private final int asleepAfter;

    Silences(JdbcClient jdbc, @Value("${register.asleep-after}") int asleepAfter) {
        this.jdbc = jdbc;
        this.asleepAfter = asleepAfter;
    }

    /** After how many days without a contact an agreement counts as asleep. */
    public int asleepAfter() {
        return asleepAfter;
    }

    public @Nullable Silence of(String number, AsOf asOf) {
        return ask(LAST + """
                select recent_date(recency) as date from last
                where agreement = (select id from agreement where number = :number)""", asOf)
                .param("number", number)
                .query((row, at) -> silence(PlannedDate.parse(row.getString("date")), asOf))
                .optional()
                .orElse(null);
    }

    /** In force on the day and without a contact for too long, by number; the longest silent first. */
    public Map<String, Silence> sleeping(AsOf asOf) {
        Map<String, Silence> sleeping = new LinkedHashMap<>();
        ask(LAST + """
                select a.number, recent_date(l.recency) as date
                from last l
                join agreement a on a.id = l.agreement
                join agreement_period c on c.agreement = a.id and c.status = 'IN_FORCE'
                    and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
                    and known(c.recorded_at, c.withdrawn_at, :known)
                where l.recency <= recency(:through)
                order by l.recency, a.number""", asOf)
                .param(
                        "through",
                        PlannedDate.day(asOf.date().minusDays(asleepAfter + 1L)).text())
                .query(row -> {
                    sleeping.put(row.getString("number"), silence(PlannedDate.parse(row.getString("date")), asOf));
                });
        return sleeping;
    }

    public List<String> numbers(AsOf asOf) {
        return List.copyOf(sleeping(asOf).keySet());
    }

    private Silence silence(PlannedDate last, AsOf asOf) {
        long days = ChronoUnit.DAYS.between(last.lastDay(), asOf.date());
        return new Silence(last, days, days > asleepAfter);
    }

    private JdbcClient.StatementSpec ask(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }
}
