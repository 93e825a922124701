package org.twinning.followup;

import static org.twinning.followup.FollowUpRefusal.*;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citations;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** The one way to enter visits and their reports. */
@Service
@Transactional
public class VisitRegister {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final JdbcClient jdbc;
    private final VisitReader visits;
    private final VisitParts parts;
    private final Citations citations;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    VisitRegister(
            JdbcClient jdbc,
            VisitReader visits,
            VisitParts parts,
            Citations citations,
            Recorder recorder,
            ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.parts = parts;
        this.citations = citations;
        this.recorder = recorder;
        this.changes = changes;
    }

    /**
     * Enters a visit, past or to come.
     *
     * @return its number
     */
    public long record(NewVisit visit) {
        refuseWrong(visit);
        Stamp stamp = recorder.stamp();
        LocalText leader = visit.leader();
        PlannedDate until = visit.dates().until();
        long id = jdbc.sql("insert into visit (recorded_at, recorded_by) values (?, ?) returning id")
                .params(Timestamp.from(stamp.at()), stamp.by())
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into visit_particulars (visit, title_ru, title_be, title_en, dates, until, leader_ru, leader_be,
                    leader_en, report_due, source, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(visit.title().ru())
                .param(visit.title().be())
                .param(visit.title().en())
                .param(visit.dates().from().text())
                .param(until == null ? null : until.text())
                .param(leader == null ? null : leader.ru())
                .param(leader == null ? null : leader.be())
                .param(leader == null ? null : leader.en())
                .param(visit.reportDue())
                .param(citations.cite(visit.citation()))
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        parts.arrange(id, visit.places(), visit.agreements(), stamp);
        changes.publishEvent(new FollowUpChange.OfVisit(id, false, visit.title().in(RUSSIAN), fields(id, visit)));
        return id;
    }

    /** A report tells how the visit went, so it cannot come while the visit goes on. */
    public void receiveReport(long id, LocalDate received, @Nullable String about) {
        Visit visit = visits.get(id, recorder.present());
        if (received.isAfter(recorder.today())) {
            throw new Refused(REPORT_IN_THE_FUTURE);
        }
        refuseEarly(received, id);
        if (visit.report() != null) {
            throw new Refused(REPORT_ALREADY_THERE);
        }
        Stamp stamp = recorder.stamp();
        jdbc.sql("insert into visit_report (visit, received, about, recorded_at, recorded_by) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(received)
                .param(about)
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        Map<String, String> after = new LinkedHashMap<>(Map.of("received", received.toString()));
        Optional.ofNullable(about).ifPresent(it -> after.put("about", it));
        changes.publishEvent(new FollowUpChange.OfVisit(id, true, visit.title().in(RUSSIAN), after));
    }

    void refuseEarly(LocalDate received, long visit) {
        PlannedDate end = visits.get(visit, recorder.present()).dates().end();
        if (received.isBefore(end.firstDay())) {
            throw new Refused(REPORT_BEFORE_VISIT_ENDS, end);
        }
    }

    /** What would end after its report has come. */
    void refuseReported(long visit, PlannedDate end) {
        Visit.Report report = visits.get(visit, recorder.present()).report();
        if (report != null && report.received().isBefore(end.firstDay())) {
            throw new Refused(VISIT_ENDS_AFTER_REPORT, report.received());
        }
    }

    void refuseWrong(NewVisit visit) {
        LocalDate due = visit.reportDue();
        if (due != null && due.isBefore(visit.dates().end().firstDay())) {
            throw new Refused(REPORT_DUE_BEFORE_VISIT, visit.dates().end());
        }
        for (String number : visit.agreements()) {
            long known = jdbc.sql("select count(*) from agreement where number = ?")
                    .param(number)
                    .query(Long.class)
                    .single();
            if (known == 0) {
                throw new Refused(VISIT_OF_UNKNOWN_AGREEMENT, number);
            }
        }
    }

    private Map<String, String> fields(long id, NewVisit visit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("dates", visit.dates().from().text());
        Optional.ofNullable(visit.dates().until()).ifPresent(it -> fields.put("until", it.text()));
        fields.putAll(parts.described(id));
        Optional.ofNullable(visit.leader()).ifPresent(it -> fields.put("leader", it.in(RUSSIAN)));
        Optional.ofNullable(visit.reportDue()).ifPresent(it -> fields.put("reportDue", it.toString()));
        return fields;
    }
}
