package org.twinning.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Stamp;

/** The one way to write remarks; former ones stay as rows. */
@Service
@Transactional
public class Remarks {

    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    Remarks(JdbcClient jdbc, Recorder recorder, ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public @Nullable Remark of(String subject, AsOf asOf) {
        return jdbc.sql("select * from briefing_remark where subject = ? and known(recorded_at, withdrawn_at, ?)")
                .params(subject, asOf.moment())
                .query((row, number) -> remark(row))
                .optional()
                .orElse(null);
    }

    /**
     * Puts these words in the place of the former; empty ones leave none.
     *
     * @param seen number of those that the writer saw, 0 for none
     * @throws StaleVersion when somebody else has written meanwhile
     */
    public void write(String subject, long seen, String words) {
        Remark former = of(subject, recorder.present());
        long present = former == null ? 0 : former.id();
        if (present != seen) {
            throw new StaleVersion(subject, present);
        }
        String before = former == null ? "" : former.words();
        if (before.equals(words)) {
            return;
        }
        Stamp stamp = recorder.stamp();
        jdbc.sql("update briefing_remark set withdrawn_at = ? where id = ?")
                .params(Timestamp.from(stamp.at()), present)
                .update();
        if (!words.isEmpty()) {
            jdbc.sql("insert into briefing_remark (subject, words, recorded_at, recorded_by) values (?, ?, ?, ?)")
                    .params(subject, words, Timestamp.from(stamp.at()), stamp.by())
                    .update();
        }
        changes.publishEvent(new RemarkChange.Written(subject, before, words));
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(row.getLong("id"), row.getString("words"), Rows.stamp(row, "recorded"));
    }
}
