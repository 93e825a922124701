package org.twinning.print;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;

/**
 * Makes guessing codes slow for people who have not signed in: so many checks from one address in a quarter of an hour.
 * Counted in the database, so that it holds for all replicas together.
 */
@Component
public class CheckLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final int most;

    CheckLimit(JdbcClient jdbc, Recorder recorder, @Value("${register.public-checks:60}") int most) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.most = most;
    }

    /** Counts one more; false when that address has had its share. */
    @Transactional
    public boolean allows(String address) {
        Instant now = recorder.stamp().at();
        long made = jdbc.sql("select count(*) from public_check where address = ? and at > ?")
                .params(address, Timestamp.from(now.minus(WINDOW)))
                .query(Long.class)
                .single();
        if (made >= most) {
            return false;
        }
        jdbc.sql("insert into public_check (address, at) values (?, ?)")
                .params(address, Timestamp.from(now))
                .update();
        return true;
    }

    /** Every replica may do it; the second finds nothing. */
    @Scheduled(fixedDelayString = "PT10M")
    @Transactional
    public void forgetOldChecks() {
        jdbc.sql("delete from public_check where at < ?")
                .param(Timestamp.from(recorder.stamp().at().minus(WINDOW)))
                .update();
    }
}
