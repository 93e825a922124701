package org.twinning.followup;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Citations;
import org.twinning.agreement.Grounds;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Stamp;

/** How a row is put right: it is withdrawn, the right one entered, and the act kept and told with its grounds. */
@Component
class CorrectionBook {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final FieldsAsText JSON = new FieldsAsText();

    private final JdbcClient jdbc;
    private final VisitReader visits;
    private final Citations citations;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    CorrectionBook(
            JdbcClient jdbc,
            VisitReader visits,
            Citations citations,
            Recorder recorder,
            ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.citations = citations;
        this.recorder = recorder;
        this.changes = changes;
    }

    /** @throws StaleVersion when somebody else has corrected the row at the same moment */
    void withdraw(Correctable wrong, Stamp stamp) {
        int rows = jdbc.sql(
                        "update " + wrong.fact().table + " set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .params(Timestamp.from(stamp.at()), wrong.id())
                .update();
        if (rows == 0) {
            throw new StaleVersion(wrong.subject(), wrong.id());
        }
    }

    /** Enters a copy of the row with what is right put over it: what the correction does not name stays as it was. */
    long enter(Correctable wrong, Map<String, @Nullable String> right, Stamp stamp) {
        Map<String, @Nullable String> row = new LinkedHashMap<>(wrong.row());
        row.putAll(right);
        row.put("recorded_at", stamp.at().toString());
        row.put("recorded_by", stamp.by());
        row.remove("id");
        row.remove("withdrawn_at");
        String columns = String.join(", ", row.keySet());
        return jdbc.sql("insert into " + wrong.fact().table + " (" + columns + ") select " + columns
                        + " from jsonb_populate_record(null::" + wrong.fact().table
                        + ", cast(? as jsonb)) returning id")
                .param(JSON.convertToDatabaseColumn(row))
                .query(Long.class)
                .single();
    }

    /**
     * Keeps the act.
     *
     * @throws Refused when nothing would change
     */
    void keep(
            Correctable wrong,
            @Nullable Long latter,
            Map<String, String> before,
            Map<String, String> after,
            Grounds grounds,
            Stamp stamp) {
        if (before.equals(after)) {
            throw new Refused(FollowUpRefusal.FACT_UNCHANGED);
        }
        String called = called(wrong);
        jdbc.sql("""
                insert into follow_up_correction (fact, former, latter, agreement, region, visit, before, after, reason,
                    decided_by, source, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(wrong.fact().name())
                .param(wrong.id())
                .param(latter)
                .param(wrong.agreement())
                .param(wrong.region())
                .param(wrong.visit())
                .param(JSON.convertToDatabaseColumn(before))
                .param(JSON.convertToDatabaseColumn(after))
                .param(grounds.reason())
                .param(grounds.decidedBy())
                .param(citations.cite(grounds.citation()))
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        Map<String, String> told = new LinkedHashMap<>(after);
        told.put("reason", grounds.reason());
        told.put("decidedBy", grounds.decidedBy());
        changes.publishEvent(new FollowUpChange.Corrected(wrong.subject(), wrong.fact(), called, before, told));
    }

    private String called(Correctable wrong) {
        if (wrong.visit() == null) {
            return wrong.region() == null ? String.valueOf(wrong.agreement()) : wrong.region();
        }
        return wrong.fact() == FollowUpFact.VISIT
                ? Objects.requireNonNull(wrong.local("title")).in(RUSSIAN)
                : visits.get(wrong.visit(), recorder.present()).title().in(RUSSIAN);
    }
}
