package org.twinning.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Rows;

/** Reads visits with what was agreed about their reports. */
@Service
@Transactional(readOnly = true)
public class VisitReader {

    private static final String VISITS = """
            select v.*, r.id as report_id, s.publisher, s.title, s.published, s.link, r.received, r.about,
                r.recorded_at as report_at, r.recorded_by as report_by
            from visit_known(:known) v
            left join source s on s.id = v.source
            left join visit_report r
                on r.visit = v.id and r.received <= :asOf and known(r.recorded_at, r.withdrawn_at, :known)
            where true
            """;

    private final JdbcClient jdbc;
    private final VisitParts parts;

    VisitReader(JdbcClient jdbc, VisitParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Visits are shown before they take place, too: whoever looks one up may be preparing it. */
    public Visit get(long id, AsOf asOf) {
        return find(id, asOf).orElseThrow(() -> new NotFound("visit " + id));
    }

    /** Nothing when the register did not know it at that time, or has taken it back. */
    public Optional<Visit> find(long id, AsOf asOf) {
        return ask(VISITS + " and v.id = :id", asOf)
                .param("id", id)
                .query((row, at) -> visit(row, asOf))
                .optional();
    }

    /** @throws NotFound when no such visit was ever entered */
    public void requireEntered(long id) {
        if (jdbc.sql("select id from visit where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .isEmpty()) {
            throw new NotFound("visit " + id);
        }
    }

    /** Those whose dates touch a stretch of days, past or to come, the earliest first. */
    public List<Visit> between(LocalDate from, LocalDate through, AsOf asOf) {
        return ask(VISITS + """
                 and first_day(v.dates) <= :through and v.ends >= :from
                order by first_day(v.dates), v.id""", asOf)
                .param("from", from)
                .param("through", through)
                .query((row, at) -> visit(row, asOf))
                .list();
    }

    /** Those that had begun by the day, the latest first. */
    List<Visit> concerning(String number, AsOf asOf) {
        return ask(VISITS + """
                 and first_day(v.dates) <= :asOf
                 and exists (select from visit_agreement m where m.visit = v.id and m.agreement = :number
                    and known(m.recorded_at, m.withdrawn_at, :known))
                order by first_day(v.dates) desc, v.id desc""", asOf)
                .param("number", number)
                .query((row, at) -> visit(row, asOf))
                .list();
    }

    /** Past or to come, whose report is due by that day and has not come; the longest waiting first. */
    List<Visit> withoutReport(AsOf asOf, LocalDate until) {
        return ask(VISITS + """
                 and v.report_due <= :until and r.received is null
                order by v.report_due, v.id""", asOf)
                .param("until", until)
                .query((row, at) -> visit(row, asOf))
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }

    private Visit visit(ResultSet row, AsOf asOf) throws SQLException {
        long id = row.getLong("id");
        return new Visit(
                id,
                row.getLong("particulars"),
                Rows.text(row, "title"),
                Rows.span(row, "dates", "until"),
                Rows.textOrNull(row, "leader"),
                parts.places(id, asOf),
                parts.agreements(id, asOf),
                row.getObject("report_due", LocalDate.class),
                report(row),
                Citation.of(row),
                Rows.stamp(row, "recorded"));
    }

    private static Visit.@Nullable Report report(ResultSet row) throws SQLException {
        LocalDate received = row.getObject("received", LocalDate.class);
        return received == null
                ? null
                : new Visit.Report(
                        row.getLong("report_id"), received, row.getString("about"), Rows.stamp(row, "report"));
    }
}
