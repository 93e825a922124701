package org.twinning.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing passwords slow: after five failures under one name, or thirty from one address, within a quarter of an
 * hour, neither is let in until the oldest of them is that long ago. Counted in the database, so that it holds for all
 * replicas together. Names that do not exist count alike, so that nobody learns which do.
 */
@Component
class SignInLimit {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int perName;
    private final int perAddress;
    private final Duration window;

    SignInLimit(
            JdbcClient jdbc,
            Clock clock,
            @Value("${register.sign-in.failures-per-name:5}") int perName,
            @Value("${register.sign-in.failures-per-address:30}") int perAddress,
            @Value("${register.sign-in.window:15m}") Duration window) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perName = perName;
        this.perAddress = perAddress;
        this.window = window;
    }

    /**
     * Lets one go on, or not yet.
     *
     * @throws TooManyAttempts with the moment from which another attempt is heard
     */
    @Transactional(readOnly = true)
    public void check(String name, String address) {
        Instant until = later(until("name", name, perName), until("address", address, perAddress));
        if (until != null) {
            throw new TooManyAttempts(until);
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String name, String address) {
        jdbc.sql("insert into sign_in_failure (name, address, at) values (?, ?, ?)")
                .params(name, address, Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String name) {
        jdbc.sql("delete from sign_in_failure where name = ?").param(name).update();
    }

    /** Every replica may do it; the second finds nothing. */
    @Scheduled(fixedDelayString = "PT10M")
    public void forgetOldFailures() {
        jdbc.sql("delete from sign_in_failure where at < ?")
                .param(Timestamp.from(clock.instant().minus(window)))
                .update();
    }

    private @Nullable Instant until(String column, String value, int limit) {
        return jdbc.sql("select at from sign_in_failure where " + column
                        + " = ? and at > ? order by at desc offset ? limit 1")
                .params(value, Timestamp.from(clock.instant().minus(window)), limit - 1)
                .query(Timestamp.class)
                .optional()
                .map(oldest -> oldest.toInstant().plus(window))
                .orElse(null);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
