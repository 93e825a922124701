package org.twinning.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;

/** Reads visits with what was agreed about their reports. */
@Service
@Transactional(readOnly = true)
public class VisitReader {

    private static final String VISITS = """
            select v.*, s.publisher, s.title as source_title, s.published, s.link, r.received, r.about,
                r.recorded_at as report_at, r.recorded_by as report_by
            from visit v
            left join source s on s.id = v.source
            left join visit_report r
                on r.visit = v.id and r.received <= :asOf and known(r.recorded_at, r.withdrawn_at, :known)
            where v.recorded_at <= :known
            """;

    private final JdbcClient jdbc;

    VisitReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Visits are shown before they take place, too: whoever looks one up may be preparing it. */
    public Visit get(long id, AsOf asOf) {
        return ask(VISITS + " and v.id = :id", asOf)
                .param("id", id)
                .query((row, at) -> visit(row))
                .optional()
                .orElseThrow(() -> new NotFound("visit " + id));
    }

    /** Those whose dates touch a stretch of days, past or to come, the earliest first. */
    public List<Visit> between(LocalDate from, LocalDate through, AsOf asOf) {
        return ask(VISITS + """
                 and first_day(v.dates) <= :through and last_day(v.dates) >= :from
                order by first_day(v.dates), v.id""", asOf)
                .param("from", from)
                .param("through", through)
                .query((row, at) -> visit(row))
                .list();
    }

    /** Those that had begun by the day, the latest first. */
    List<Visit> concerning(String number, AsOf asOf) {
        return ask(VISITS + """
                 and first_day(v.dates) <= :asOf
                 and exists (select from visit_agreement m where m.visit = v.id and m.agreement = :number)
                order by first_day(v.dates) desc, v.id desc""", asOf)
                .param("number", number)
                .query((row, at) -> visit(row))
                .list();
    }

    /** Visits that are over and whose report, due by that day, has not come; the longest waiting first. */
    List<Visit> withoutReport(AsOf asOf, LocalDate until) {
        return ask(VISITS + """
                 and v.report_due <= :until and r.received is null and last_day(v.dates) <= :asOf
                order by v.report_due, v.id""", asOf)
                .param("until", until)
                .query((row, at) -> visit(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }

    private Visit visit(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        List<LocalText> places = jdbc.sql("select * from visit_place where visit = ? order by position")
                .param(id)
                .query((place, at) -> Rows.text(place, "name"))
                .list();
        List<String> agreements = jdbc.sql("select agreement from visit_agreement where visit = ? order by agreement")
                .param(id)
                .query(String.class)
                .list();
        return new Visit(
                id,
                Rows.text(row, "title"),
                PlannedDate.parse(row.getString("dates")),
                Rows.textOrNull(row, "leader"),
                places,
                agreements,
                row.getObject("report_due", LocalDate.class),
                report(row),
                source(row),
                new Stamp(row.getTimestamp("recorded_at").toInstant(), row.getString("recorded_by")));
    }

    private static Visit.@Nullable Report report(ResultSet row) throws SQLException {
        LocalDate received = row.getObject("received", LocalDate.class);
        return received == null
                ? null
                : new Visit.Report(
                        received,
                        row.getString("about"),
                        new Stamp(row.getTimestamp("report_at").toInstant(), row.getString("report_by")));
    }

    private static @Nullable Citation source(ResultSet row) throws SQLException {
        return row.getString("publisher") == null
                ? null
                : new Citation(
                        row.getString("publisher"),
                        row.getString("source_title"),
                        Rows.dateOrNull(row, "published"),
                        row.getString("link"));
    }
}
