package org.twinning.followup;

import static org.twinning.followup.FollowUpFact.*;
import static org.twinning.followup.FollowUpRefusal.*;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citations;
import org.twinning.agreement.Grounds;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * Puts right what was entered wrong about the follow-up, each fact by itself. What changed later is no correction but a
 * further fact ({@link FollowUpRegister}).
 */
@Service
@Transactional
public class FollowUpCorrections {

    private final CorrectionReader reader;
    private final CorrectionBook book;
    private final FollowUpRegister register;
    private final VisitRegister visits;
    private final VisitParts parts;
    private final Citations citations;
    private final Recorder recorder;
    private final JdbcClient jdbc;

    FollowUpCorrections(
            CorrectionReader reader,
            CorrectionBook book,
            FollowUpRegister register,
            VisitRegister visits,
            VisitParts parts,
            Citations citations,
            Recorder recorder,
            JdbcClient jdbc) {
        this.reader = reader;
        this.book = book;
        this.register = register;
        this.visits = visits;
        this.parts = parts;
        this.citations = citations;
        this.recorder = recorder;
        this.jdbc = jdbc;
    }

    /** @param person sign-in name; null when nobody answered from that day on */
    public void correctResponsible(long id, @Nullable String person, LocalDate since, Grounds grounds) {
        if (person != null) {
            register.requireOfficial(person);
        }
        correct(RESPONSIBLE, id, row("person", person, "since", since), grounds);
    }

    public void correctPerson(long id, ContactPerson right, Grounds grounds) {
        String number = Objects.requireNonNull(reader.find(PERSON, id).agreement());
        register.requireSide(number, right.territory());
        if (right.until() != null && right.until().isBefore(right.since())) {
            throw new Refused(PERSON_ENDS_BEFORE_BEGINNING);
        }
        correct(
                PERSON,
                id,
                row(
                        "territory",
                        right.territory(),
                        "name",
                        right.name(),
                        "post",
                        right.post(),
                        "phone",
                        right.phone(),
                        "email",
                        right.email(),
                        "since",
                        right.since(),
                        "until",
                        right.until()),
                grounds);
    }

    public void correctContact(long id, ContactKind kind, PlannedDate held, String about, Grounds grounds) {
        register.refuseFuture(held, CONTACT_IN_THE_FUTURE);
        correct(CONTACT, id, row("kind", kind, "held", held.text(), "about", about), grounds);
    }

    /** Its result, if there is one, goes with it. */
    public void correctItem(
            long id, String task, String executor, PlannedDate due, LocalDate agreedOn, Grounds grounds) {
        Map<String, @Nullable String> row =
                row("task", task, "executor", executor, "due", due.text(), "agreed_on", agreedOn);
        Stamp stamp = recorder.stamp();
        moveResult(id, correct(ITEM, id, row, grounds, stamp), stamp);
    }

    public void correctResult(long id, PlannedDate done, String result, Grounds grounds) {
        register.refuseFuture(done, RESULT_IN_THE_FUTURE);
        correct(RESULT, id, row("done", done.text(), "result", result), grounds);
    }

    public void correctReport(long id, LocalDate received, @Nullable String about, Grounds grounds) {
        register.refuseFuture(PlannedDate.day(received), REPORT_IN_THE_FUTURE);
        visits.refuseEarly(
                received, Objects.requireNonNull(reader.find(REPORT, id).visit()));
        correct(REPORT, id, row("received", received, "about", about), grounds);
    }

    /** @param right its citation is not looked at: the visit keeps its source unless the grounds name one */
    public void correctVisit(long id, NewVisit right, Grounds grounds) {
        visits.refuseWrong(right);
        Correctable wrong = reader.find(VISIT, id);
        long visit = Objects.requireNonNull(wrong.visit());
        visits.refuseReported(visit, right.dates().end());
        if (right.agreements().isEmpty()
                && !parts.agreements(visit, recorder.present()).isEmpty()) {
            throw new Refused(FollowUpRefusal.VISIT_OF_NO_AGREEMENT);
        }
        Map<String, @Nullable String> row = row(
                "dates",
                right.dates().from().text(),
                "until",
                text(right.dates().until()),
                "report_due",
                right.reportDue());
        row.putAll(columns("title", right.title()));
        row.putAll(columns("leader", right.leader()));
        Map<String, String> before = wrong.described();
        before.putAll(parts.described(visit));
        Stamp stamp = recorder.stamp();
        parts.arrange(visit, right.places(), right.agreements(), stamp);
        Map<String, String> after = VISIT.described(row);
        after.putAll(parts.described(visit));
        Long source = citations.cite(grounds.citation());
        if (source != null) {
            row.put("source", source.toString());
        }
        book.withdraw(wrong, stamp);
        book.keep(wrong, book.enter(wrong, row, stamp), before, after, grounds, stamp);
    }

    /** It never was so. What hangs on it is taken back with it: the result of an item; all that is told of a visit. */
    public void takeBack(FollowUpFact fact, long id, Grounds grounds) {
        Correctable wrong = reader.find(fact, id);
        Stamp stamp = recorder.stamp();
        Map<String, String> before = wrong.described();
        if (fact == ITEM) {
            moveResult(id, null, stamp);
        }
        if (fact == VISIT && wrong.visit() != null) {
            before.putAll(parts.described(wrong.visit()));
            List.of("visit_place", "visit_agreement", "visit_report")
                    .forEach(it -> parts.withdraw(it, wrong.visit(), stamp));
        }
        book.keep(wrong, null, before, Map.of(), grounds, stamp);
        book.withdraw(wrong, stamp);
    }

    private void correct(FollowUpFact fact, long id, Map<String, @Nullable String> right, Grounds grounds) {
        correct(fact, id, right, grounds, recorder.stamp());
    }

    private long correct(
            FollowUpFact fact, long id, Map<String, @Nullable String> right, Grounds grounds, Stamp stamp) {
        Correctable wrong = reader.find(fact, id);
        book.withdraw(wrong, stamp);
        long latter = book.enter(wrong, right, stamp);
        book.keep(wrong, latter, wrong.described(), fact.described(right), grounds, stamp);
        return latter;
    }

    private void moveResult(long item, @Nullable Long to, Stamp stamp) {
        int moved = jdbc.sql("update action_result set withdrawn_at = ? where item = ? and withdrawn_at is null")
                .params(Timestamp.from(stamp.at()), item)
                .update();
        if (moved > 0 && to != null) {
            jdbc.sql("""
                    insert into action_result (item, done, result, recorded_at, recorded_by)
                    select ?, done, result, ?, recorded_by from action_result where item = ? and withdrawn_at = ?""")
                    .params(to, Timestamp.from(stamp.at()), item, Timestamp.from(stamp.at()))
                    .update();
        }
    }

    private static Map<String, @Nullable String> columns(String prefix, @Nullable LocalText text) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        row.put(prefix + "_ru", text == null ? null : text.ru());
        row.put(prefix + "_be", text == null ? null : text.be());
        row.put(prefix + "_en", text == null ? null : text.en());
        return row;
    }

    private static @Nullable String text(@Nullable PlannedDate date) {
        return date == null ? null : date.text();
    }

    /** Columns and their values in turn. */
    private static Map<String, @Nullable String> row(@Nullable Object... columnsAndValues) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            Object value = columnsAndValues[at + 1];
            row.put(String.valueOf(columnsAndValues[at]), value == null ? null : value.toString());
        }
        return row;
    }
}
