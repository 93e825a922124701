package org.twinning.followup;

import static org.twinning.followup.FollowUpRefusal.*;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.account.Account;
import org.twinning.account.AccountRegister;
import org.twinning.followup.FollowUpChange.Entry;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * The one way to enter what follows a signing. Each thing is a row of its own that is never overwritten: what ends is
 * entered anew with its end, and what was struck off is withdrawn.
 */
@Service
@Transactional
public class FollowUpRegister {

    private final JdbcClient jdbc;
    private final FollowUpCatalogue catalogue;
    private final Responsibilities responsibilities;
    private final AccountRegister accounts;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    FollowUpRegister(
            JdbcClient jdbc,
            FollowUpCatalogue catalogue,
            Responsibilities responsibilities,
            AccountRegister accounts,
            Recorder recorder,
            ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.responsibilities = responsibilities;
        this.accounts = accounts;
        this.recorder = recorder;
        this.changes = changes;
    }

    /** From that day on; nobody when there is no person. A second word for the same day takes the place of the first. */
    public void answerForAgreement(String number, @Nullable String person, LocalDate since) {
        requireAgreement(number);
        Responsible before = responsibilities.named(number, recorder.present());
        String name = fullName(person, before);
        enter("agreement", number, person, since);
        changes.publishEvent(new FollowUpChange.AnswersForAgreement(
                number, person != null, name, fields(before), fields(person, since)));
    }

    public void answerForRegion(String region, @Nullable String person, LocalDate since) {
        Responsible before = responsibilities.ofRegion(region, recorder.present());
        String name = fullName(person, before);
        enter("region", region, person, since);
        changes.publishEvent(new FollowUpChange.AnswersForRegion(
                region, person != null, name, fields(before), fields(person, since)));
    }

    public void name(String number, ContactPerson person) {
        requireSide(number, person.territory());
        Stamp stamp = recorder.stamp();
        insert(number, person, stamp);
        tell(number, Entry.PERSON_NAMED, person.name(), Map.of(), fields(person));
    }

    /** The person is no contact any more after that day. */
    public void endPerson(String number, long id, LocalDate until) {
        ContactPerson person = catalogue.person(number, id);
        if (person.until() != null) {
            throw new Refused(PERSON_ALREADY_ENDED);
        }
        if (until.isBefore(person.since())) {
            throw new Refused(PERSON_ENDS_BEFORE_BEGINNING);
        }
        Stamp stamp = recorder.stamp();
        withdraw("contact_person", id, stamp, PERSON_ALREADY_ENDED);
        ContactPerson ended = new ContactPerson(
                id,
                person.territory(),
                person.name(),
                person.post(),
                person.phone(),
                person.email(),
                person.since(),
                until);
        insert(number, ended, stamp);
        tell(number, Entry.PERSON_ENDED, person.name(), Map.of(), Map.of("until", until.toString()));
    }

    public void recordContact(String number, ContactKind kind, PlannedDate held, String about) {
        requireAgreement(number);
        refuseFuture(held, CONTACT_IN_THE_FUTURE);
        Stamp stamp = recorder.stamp();
        jdbc.sql(
                        "insert into contact (agreement, kind, held, about, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)")
                .param(number)
                .param(kind.name())
                .param(held.text())
                .param(about)
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        tell(number, Entry.CONTACT, held.text(), Map.of(), Map.of("contactKind", kind.name(), "about", about));
    }

    public void agree(String number, String task, String executor, PlannedDate due, LocalDate agreedOn) {
        requireAgreement(number);
        if (due.lastDay().isBefore(agreedOn)) {
            throw new Refused(DUE_BEFORE_AGREED, agreedOn);
        }
        Stamp stamp = recorder.stamp();
        jdbc.sql("insert into action_item (agreement, task, executor, due, agreed_on, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(number)
                .param(task)
                .param(executor)
                .param(due.text())
                .param(agreedOn)
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        tell(
                number,
                Entry.ITEM_AGREED,
                task,
                Map.of(),
                Map.of("executor", executor, "due", due.text(), "agreedOn", agreedOn.toString()));
    }

    /** What came of an item, and when. */
    public void recordResult(String number, long item, PlannedDate done, String result) {
        ActionItem known = catalogue.item(number, item, recorder.present());
        refuseFuture(done, RESULT_IN_THE_FUTURE);
        if (known.result() != null) {
            throw new Refused(RESULT_ALREADY_THERE);
        }
        Stamp stamp = recorder.stamp();
        jdbc.sql("insert into action_result (item, done, result, recorded_at, recorded_by) values (?, ?, ?, ?, ?)")
                .param(item)
                .param(done.text())
                .param(result)
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        tell(number, Entry.RESULT, known.task(), Map.of(), Map.of("done", done.text(), "result", result));
    }

    /** Entered wrong, or not to be done after all: the item leaves the plan on every day from now on. */
    public void strike(String number, long item) {
        ActionItem known = catalogue.item(number, item, recorder.present());
        if (known.result() != null) {
            throw new Refused(RESULT_ALREADY_THERE);
        }
        withdraw("action_item", item, recorder.stamp(), RESULT_ALREADY_THERE);
        tell(
                number,
                Entry.ITEM_STRUCK,
                known.task(),
                Map.of("executor", known.executor(), "due", known.due().text()),
                Map.of());
    }

    private void insert(String number, ContactPerson person, Stamp stamp) {
        jdbc.sql("""
                insert into contact_person (agreement, territory, name, post, phone, email, since, until, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(number)
                .param(person.territory())
                .param(person.name())
                .param(person.post())
                .param(person.phone())
                .param(person.email())
                .param(person.since())
                .param(person.until())
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
    }

    private void enter(String column, String key, @Nullable String person, LocalDate since) {
        Stamp stamp = recorder.stamp();
        jdbc.sql("update responsibility set withdrawn_at = ? where " + column
                        + " = ? and since = ? and withdrawn_at is null")
                .param(Timestamp.from(stamp.at()))
                .param(key)
                .param(since)
                .update();
        jdbc.sql("insert into responsibility (" + column
                        + ", person, since, recorded_at, recorded_by) values (?, ?, ?, ?, ?)")
                .param(key)
                .param(person)
                .param(since)
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
    }

    /** Whose name the sentence tells: hers who begins, or hers whom nobody follows. */
    private String fullName(@Nullable String person, @Nullable Responsible before) {
        if (Objects.equals(person, before == null ? null : before.person())) {
            throw new Refused(ALREADY_RESPONSIBLE);
        }
        if (person == null) {
            return Objects.requireNonNull(before).fullName();
        }
        return requireOfficial(person);
    }

    /** @return the full name of one who has access */
    String requireOfficial(String person) {
        return accounts.all().stream()
                .filter(it -> it.name().equals(person) && it.enabled())
                .map(Account::fullName)
                .findFirst()
                .orElseThrow(() -> new Refused(NO_SUCH_OFFICIAL));
    }

    private void withdraw(String table, long id, Stamp stamp, FollowUpRefusal otherwise) {
        int rows = jdbc.sql("update " + table + " set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .param(Timestamp.from(stamp.at()))
                .param(id)
                .update();
        if (rows == 0) {
            throw new Refused(otherwise);
        }
    }

    void refuseFuture(PlannedDate date, FollowUpRefusal refusal) {
        if (date.firstDay().isAfter(recorder.today())) {
            throw new Refused(refusal);
        }
    }

    private void requireAgreement(String number) {
        if (!exists("select count(*) from agreement where number = ?", number)) {
            throw new NotFound("agreement " + number);
        }
    }

    void requireSide(String number, String territory) {
        requireAgreement(number);
        if (!exists(
                "select count(*) from agreement_partner p join agreement a on a.id = p.agreement"
                        + " where a.number = ? and p.territory = ? and p.withdrawn_at is null",
                number,
                territory)) {
            throw new Refused(NO_SUCH_SIDE);
        }
    }

    private boolean exists(String count, Object... values) {
        return jdbc.sql(count).params(values).query(Long.class).single() > 0;
    }

    private void tell(String number, Entry entry, String what, Map<String, String> before, Map<String, String> after) {
        changes.publishEvent(new FollowUpChange.Entered(number, entry, what, before, after));
    }

    private static Map<String, String> fields(@Nullable Responsible before) {
        return before == null ? Map.of() : fields(before.person(), before.since());
    }

    private static Map<String, String> fields(@Nullable String person, LocalDate since) {
        return person == null
                ? Map.of("validFrom", since.toString())
                : Map.of("responsible", person, "validFrom", since.toString());
    }

    private static Map<String, String> fields(ContactPerson person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("territory", person.territory());
        fields.put("contactPost", Objects.requireNonNullElse(person.post(), ""));
        fields.put("phone", Objects.requireNonNullElse(person.phone(), ""));
        fields.put("email", Objects.requireNonNullElse(person.email(), ""));
        fields.put("validFrom", person.since().toString());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
