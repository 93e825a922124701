package org.twinning.deadline;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Stamp;

/**
 * What readers have said of lines in their lists. It is their own paper and no fact of the register, so the audit trail does
 * not tell of it; but it is kept in rows that are never overwritten, as facts are.
 */
@Service
@Transactional
public class Marks {

    private final JdbcClient jdbc;
    private final Recorder recorder;

    Marks(JdbcClient jdbc, Recorder recorder) {
        this.jdbc = jdbc;
        this.recorder = recorder;
    }

    /** Whoever is signed in says it of one line; it takes the place of what she said before. */
    public void say(String line, Mark mark, @Nullable LocalDate until) {
        Stamp stamp = recorder.stamp();
        takeBack(line);
        jdbc.sql(
                        "insert into deadline_mark (person, line, mark, until, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)")
                .param(stamp.by())
                .param(line)
                .param(mark.name())
                .param(until)
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
    }

    public void takeBack(String line) {
        Stamp stamp = recorder.stamp();
        jdbc.sql("update deadline_mark set withdrawn_at = ? where person = ? and line = ? and withdrawn_at is null")
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .param(line)
                .update();
    }

    Map<String, Said> of(String person, AsOf asOf) {
        Map<String, Said> said = new HashMap<>();
        jdbc.sql("select * from deadline_mark where person = :person and known(recorded_at, withdrawn_at, :known)")
                .param("person", person)
                .param("known", asOf.moment())
                .query(row -> {
                    said.put(
                            row.getString("line"),
                            new Said(Mark.valueOf(row.getString("mark")), row.getObject("until", LocalDate.class)));
                });
        return said;
    }

    record Said(Mark mark, @Nullable LocalDate until) {}
}
