package org.twinning.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** The one way to make and revoke addresses for calendar programs. */
@Service
@Transactional
public class Subscriptions {

    /** Somebody may have as many programs; more are made by mistake. */
    static final int MOST = 10;

    private static final String READ =
            "select s.*, r.latest from calendar_subscription s left join calendar_reading r on r.subscription = s.id ";

    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    Subscriptions(JdbcClient jdbc, Recorder recorder, ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.changes = changes;
    }

    /** Those of one person that are not revoked, the latest first. */
    @Transactional(readOnly = true)
    public List<Subscription> of(String person) {
        return jdbc.sql(READ + "where s.person = ? and s.withdrawn_at is null order by s.id desc")
                .param(person)
                .query((row, number) -> subscription(row))
                .list();
    }

    /**
     * Makes one and returns the secret of its address, which is shown once: a hash of it is all that stays.
     *
     * @throws Refused when she has too many already
     */
    public String make(Subscription wanted) {
        if (of(wanted.person()).size() >= MOST) {
            throw new Refused(SubscriptionRefusal.TOO_MANY_SUBSCRIPTIONS, MOST);
        }
        String secret = Secret.make();
        Stamp stamp = recorder.stamp();
        jdbc.sql("""
                insert into calendar_subscription
                    (person, secret, name, kinds, only_mine, without_day, language, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        wanted.person(),
                        Secret.hash(secret),
                        wanted.name(),
                        wanted.kinds().stream().map(Enum::name).toArray(String[]::new),
                        wanted.onlyMine(),
                        wanted.withoutDay(),
                        wanted.language().getLanguage(),
                        Timestamp.from(stamp.at()),
                        stamp.by())
                .update();
        changes.publishEvent(new SubscriptionChange.Made(wanted.person(), wanted.name()));
        return secret;
    }

    /** @throws NotFound when she has no such address any more */
    public void revoke(String person, long id) {
        Subscription revoked = of(person).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("calendar subscription " + id));
        jdbc.sql("update calendar_subscription set withdrawn_at = ? where id = ?")
                .params(Timestamp.from(recorder.stamp().at()), id)
                .update();
        jdbc.sql("delete from calendar_told where subscription = ?").param(id).update();
        changes.publishEvent(new SubscriptionChange.Revoked(person, revoked.name()));
    }

    /** Whose the address is; what is revoked says so. */
    @Transactional(readOnly = true)
    Optional<Addressed> addressed(String secret) {
        return jdbc.sql(READ + "where s.secret = ?")
                .param(Secret.hash(secret))
                .query((row, number) -> new Addressed(subscription(row), row.getTimestamp("withdrawn_at") != null))
                .optional();
    }

    record Addressed(Subscription subscription, boolean revoked) {}

    private static Subscription subscription(ResultSet row) throws SQLException {
        Timestamp latest = row.getTimestamp("latest");
        Set<EntryKind> kinds = Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(EntryKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
        return new Subscription(
                row.getLong("id"),
                row.getString("person"),
                row.getString("name"),
                kinds,
                row.getBoolean("only_mine"),
                row.getBoolean("without_day"),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("recorded_at").toInstant(),
                latest == null ? null : latest.toInstant());
    }
}
