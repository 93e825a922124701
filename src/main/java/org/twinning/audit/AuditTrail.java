package org.twinning.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Change;
import org.twinning.platform.Changes;
import org.twinning.platform.Recorder;
import org.twinning.platform.Revision;
import org.twinning.platform.Stamp;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down every change in the transaction that makes it: no trace, no change. Number, order and hash of an entry are
 * given by the database (V0020), where no caller can choose them.
 */
@Component("changes")
class AuditTrail implements Changes {

    static final String ENTRIES = "select id, at, by, subject, sentence, details, before, after from audit_entry ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Recorder recorder;
    private final EntryText text;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Recorder recorder, EntryText text) {
        this.jdbc = jdbc;
        this.json = json;
        this.recorder = recorder;
        this.text = text;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Change change) {
        Stamp stamp = recorder.stamp();
        jdbc.sql("""
                insert into audit_entry (at, by, subject, sentence, details, before, after)
                values (:at, :by, :subject, :sentence, :details::jsonb, :before::jsonb, :after::jsonb)
                """)
                .params(Map.of(
                        "at", Timestamp.from(stamp.at()),
                        "by", stamp.by(),
                        "subject", change.subject(),
                        "sentence", change.sentence(),
                        "details", json.writeValueAsString(change.details()),
                        "before", json.writeValueAsString(change.before()),
                        "after", json.writeValueAsString(change.after())))
                .update();
    }

    @Override
    public List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        return text.differences(before, after);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> since(String subject, Instant opened) {
        return text.lines(jdbc.sql(ENTRIES + "where subject = ? and at >= ? order by id")
                .params(subject, Timestamp.from(opened))
                .query(text::entry)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(String subject) {
        return text.lines(jdbc.sql(ENTRIES + "where subject = ? order by id desc")
                .param(subject)
                .query(text::entry)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public Revision revision(Instant until) {
        return jdbc.sql("""
                select id, at from audit_entry
                where subject not like 'user:%' and subject not like 'sheet:%' and at <= ? order by id desc limit 1""")
                .param(until.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Revision(row.getLong("id"), row.getTimestamp("at").toInstant()))
                .optional()
                .orElse(new Revision(0, Instant.EPOCH));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> recent(int limit) {
        return text.lines(
                jdbc.sql(ENTRIES + """
                where subject not like 'user:%' and sentence not like 'audit.territory.received.%'
                order by id desc limit ?""").param(limit).query(text::entry).list());
    }
}
