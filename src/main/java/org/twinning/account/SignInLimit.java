package org.twinning.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing passwords slow: after five failures under one name from one address, or thirty from one address, within
 * a quarter of an hour, that address has to wait until the oldest of them is that long ago. A name alone bears fifty,
 * against guesses from many addresses: fewer, and anybody could keep the only administrator out from afar. Counted in
 * the database, so that it holds for all replicas together. Names that do not exist count alike, so that nobody learns
 * which do.
 */
@Component
class SignInLimit {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int perNameAndAddress;
    private final int perName;
    private final int perAddress;
    private final Duration window;

    SignInLimit(
            JdbcClient jdbc,
            Clock clock,
            @Value("${register.sign-in.failures-per-name-and-address:5}") int perNameAndAddress,
            @Value("${register.sign-in.failures-per-name:50}") int perName,
            @Value("${register.sign-in.failures-per-address:30}") int perAddress,
            @Value("${register.sign-in.window:15m}") Duration window) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perNameAndAddress = perNameAndAddress;
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
        Instant until = Stream.of(
                        until(perNameAndAddress, "name = ? and address = ?", name, address),
                        until(perName, "name = ?", name),
                        until(perAddress, "address = ?", address))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
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

    /** Only the failures from the same place are forgiven; mostly, as with every request of a program, there are none. */
    public void succeeded(String name, String address) {
        boolean failedBefore = jdbc.sql("select exists (select from sign_in_failure where name = ? and address = ?)")
                .params(name, address)
                .query(Boolean.class)
                .single();
        if (failedBefore) {
            jdbc.sql("delete from sign_in_failure where name = ? and address = ?")
                    .params(name, address)
                    .update();
        }
    }

    /** Every replica may do it; the second finds nothing. */
    @Scheduled(fixedDelayString = "PT10M")
    public void forgetOldFailures() {
        jdbc.sql("delete from sign_in_failure where at < ?")
                .param(Timestamp.from(clock.instant().minus(window)))
                .update();
    }

    private Optional<Instant> until(int limit, String condition, Object... values) {
        return jdbc.sql("select at from sign_in_failure where " + condition
                        + " and at > ? order by at desc offset ? limit 1")
                .params(values)
                .param(Timestamp.from(clock.instant().minus(window)))
                .param(limit - 1)
                .query(Timestamp.class)
                .optional()
                .map(oldest -> oldest.toInstant().plus(window));
    }
}
