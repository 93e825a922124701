package org.twinning.calendar;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.account.Account;
import org.twinning.account.AccountRegister;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;

/**
 * Answers calendar programs. Whoever holds the address reads what its owner would see today, and nothing can be changed by it;
 * written is only what was told, so that the next answer can tell what has changed.
 */
@Service
@Transactional
public class Feed {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;
    private static final int NUMBERS_SAID = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Subscriptions subscriptions;
    private final Calendar calendar;
    private final AccountRegister accounts;
    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final Words words;
    private final int mostReads;

    Feed(
            Subscriptions subscriptions,
            Calendar calendar,
            AccountRegister accounts,
            JdbcClient jdbc,
            Recorder recorder,
            Words words,
            @Value("${register.calendar.reads-per-hour}") int mostReads) {
        this.subscriptions = subscriptions;
        this.calendar = calendar;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.words = words;
        this.mostReads = mostReads;
    }

    /** What a program is answered. */
    public sealed interface Answer {}

    /** @param changed when something in it changed last */
    public record File(byte[] bytes, Instant changed) implements Answer {}

    /** No such address was ever made. */
    public record Unknown() implements Answer {}

    /** Its owner has revoked it. */
    public record Revoked() implements Answer {}

    /** Its owner's access has ended, or waits for a password of her own. */
    public record OwnerKeptOut() implements Answer {}

    public record TooOften(Duration pause) implements Answer {}

    /** @param base the register's own address */
    public Answer read(String secret, URI base) {
        Optional<Subscriptions.Addressed> found = subscriptions.addressed(secret);
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (found.get().revoked()) {
            return new Revoked();
        }
        Subscription subscription = found.get().subscription();
        Account owner = accounts.get(subscription.person());
        if (!owner.enabled() || owner.temporary()) {
            return new OwnerKeptOut();
        }
        Duration wait = counted(subscription);
        return wait != null ? new TooOften(wait) : inItsLanguage(subscription, base);
    }

    /** How long to wait, or null; the row that is counted in is locked, so that one program's readings follow one another. */
    private @Nullable Duration counted(Subscription subscription) {
        Instant now = recorder.stamp().at();
        return jdbc.sql("""
                insert into calendar_reading as r (subscription, began, times, latest) values (:id, :now, 1, :now)
                on conflict (subscription) do update set latest = :now,
                    began = case when r.began <= :past then :now else r.began end,
                    times = case when r.began <= :past then 1 else r.times + 1 end
                returning began, times""")
                .param("id", subscription.id())
                .param("now", Timestamp.from(now))
                .param("past", Timestamp.from(now.minus(WINDOW)))
                .query((row, number) -> row.getInt("times") <= mostReads
                        ? Optional.<Duration>empty()
                        : Optional.of(Duration.between(
                                now, row.getTimestamp("began").toInstant().plus(WINDOW))))
                .single()
                .orElse(null);
    }

    private File inItsLanguage(Subscription subscription, URI base) {
        Locale former = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(subscription.language());
        try {
            return file(subscription, base);
        } finally {
            LocaleContextHolder.setLocale(former);
        }
    }

    private File file(Subscription subscription, URI base) {
        AsOf present = recorder.present();
        LocalDate from = present.date().minusDays(DAYS_BACK);
        LocalDate through = present.date().plusDays(DAYS_AHEAD);
        Calendar.Found found = calendar.of(
                new Wish(
                        from,
                        through,
                        subscription.kinds(),
                        null,
                        subscription.onlyMine() ? subscription.person() : null),
                present);
        Map<EntryKind, LocalDate> horizons = new HashMap<>();
        Map<String, Told.Content> now = new LinkedHashMap<>();
        for (Entry entry : found.entries()) {
            if (found.cut().contains(entry.kind())) {
                horizons.merge(entry.kind(), entry.when().first(), (one, other) -> one.isAfter(other) ? one : other);
            }
            if (subscription.withoutDay() || entry.when().day()) {
                now.put(entry.key().replace(':', '-'), content(entry));
            }
        }
        Map<String, Told> before = Told.byUid(told(subscription));
        List<Told> entries = Told.anew(
                before,
                now,
                from,
                (kind, day) ->
                        !day.isAfter(through) && (!horizons.containsKey(kind) || !day.isAfter(horizons.get(kind))),
                recorder.stamp().at());
        keep(subscription, before, entries);
        byte[] bytes = new CalendarFile(recorder.zone(), identity(), base)
                .of(
                        words.message("calendar.file.name", words.message("register.name"), subscription.name()),
                        subscription.language(),
                        entries,
                        it -> words.message("calendar.kind." + it));
        return new File(bytes, CalendarFile.latest(entries, java.util.Objects.requireNonNull(subscription.made())));
    }

    private Told.Content content(Entry entry) {
        return new Told.Content(
                entry.kind(),
                entry.when(),
                null,
                entry.line(),
                description(entry),
                entry.path(),
                !entry.when().day(),
                entry.state() == Entry.State.CANCELLED);
    }

    private String description(Entry entry) {
        int more = entry.agreements().size() - NUMBERS_SAID;
        String numbers = String.join(
                ", ", entry.agreements().stream().limit(NUMBERS_SAID).toList());
        return (entry.when().day()
                        ? ""
                        : words.message("calendar.file.withoutDay", entry.when().words(words)) + " ")
                + (more > 0 ? words.message("calendar.file.andMore", numbers, more) : numbers);
    }

    private String identity() {
        return jdbc.sql("select id::text from calendar_identity")
                .query(String.class)
                .single();
    }

    private List<Told> told(Subscription subscription) {
        return jdbc.sql("select * from calendar_told where subscription = ?")
                .param(subscription.id())
                .query((row, number) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("uid"),
                new Told.Content(
                        EntryKind.valueOf(row.getString("kind")),
                        new Stretch(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                !row.getBoolean("tentative")),
                        row.getObject("hour", LocalTime.class),
                        row.getString("summary"),
                        row.getString("description"),
                        row.getString("path"),
                        row.getBoolean("tentative"),
                        row.getBoolean("cancelled")),
                row.getInt("sequence"),
                row.getTimestamp("changed_at").toInstant());
    }

    /** Only what is told otherwise than before is written; what is told no more is forgotten. */
    private void keep(Subscription subscription, Map<String, Told> before, List<Told> entries) {
        Map<String, Told> now = Told.byUid(entries);
        before.keySet().stream().filter(uid -> !now.containsKey(uid)).forEach(uid -> jdbc.sql(
                        "delete from calendar_told where subscription = ? and uid = ?")
                .params(subscription.id(), uid)
                .update());
        entries.stream().filter(it -> !it.equals(before.get(it.uid()))).forEach(it -> write(subscription, it));
    }

    private void write(Subscription subscription, Told told) {
        Told.Content content = told.content();
        jdbc.sql("""
                insert into calendar_told (subscription, uid, kind, first_day, last_day, hour, summary, description, path,
                    tentative, cancelled, sequence, changed_at)
                values (:subscription, :uid, :kind, :first, :last, :hour, :summary, :description, :path,
                    :tentative, :cancelled, :sequence, :changed)
                on conflict (subscription, uid) do update set kind = excluded.kind, first_day = excluded.first_day,
                    last_day = excluded.last_day, hour = excluded.hour, summary = excluded.summary,
                    description = excluded.description, path = excluded.path, tentative = excluded.tentative,
                    cancelled = excluded.cancelled, sequence = excluded.sequence, changed_at = excluded.changed_at""")
                .param("subscription", subscription.id())
                .param("uid", told.uid())
                .param("kind", content.kind().name())
                .param("first", content.when().first())
                .param("last", content.when().last())
                .param("hour", content.hour())
                .param("summary", content.summary())
                .param("description", content.description())
                .param("path", content.path())
                .param("tentative", content.tentative())
                .param("cancelled", content.cancelled())
                .param("sequence", told.sequence())
                .param("changed", Timestamp.from(told.changed()))
                .update();
    }
}
