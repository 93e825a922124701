package org.twinning.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;

/** Reads what follows the signing of an agreement, as of a day and as it was known. */
@Service
@Transactional(readOnly = true)
public class FollowUpCatalogue {

    private static final String ITEMS = """
            select i.*, r.id as result_id, r.done, r.result, r.recorded_at as result_at, r.recorded_by as result_by
            from action_item i left join action_result r
                on r.item = i.id and last_day(r.done) <= :asOf and known(r.recorded_at, r.withdrawn_at, :known)
            where i.agreed_on <= :asOf and known(i.recorded_at, i.withdrawn_at, :known)
            """;

    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;
    private final ContactPeople people;
    private final VisitReader visits;
    private final Silences silences;
    private final CorrectionReader corrections;
    private final Recorder recorder;

    FollowUpCatalogue(
            JdbcClient jdbc,
            Responsibilities responsibilities,
            ContactPeople people,
            VisitReader visits,
            Silences silences,
            CorrectionReader corrections,
            Recorder recorder) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.people = people;
        this.visits = visits;
        this.silences = silences;
        this.corrections = corrections;
        this.recorder = recorder;
    }

    public FollowUp of(String number, AsOf asOf) {
        return new FollowUp(
                responsibilities.of(number, asOf),
                responsibilities.vacancy(number, asOf),
                people.of(List.of(number), asOf),
                items(number, asOf),
                contacts(number, asOf),
                visits.concerning(number, asOf),
                silences.of(number, asOf),
                corrections.ofAgreement(number, asOf));
    }

    public List<ActionItem> items(String number, AsOf asOf) {
        return ask(ITEMS + " and i.agreement = :number order by r.done is not null, last_day(i.due), i.id", asOf)
                .param("number", number)
                .query((row, at) -> item(row))
                .list();
    }

    /** Items without a result whose time is over by that day, the longest waiting first. */
    public List<ActionItem> open(AsOf asOf, LocalDate until) {
        return ask(ITEMS + " and r.done is null and last_day(i.due) <= :until order by last_day(i.due), i.id", asOf)
                .param("until", until)
                .query((row, at) -> item(row))
                .list();
    }

    /** @throws NotFound when the plan of that agreement has no such item */
    public ActionItem item(String number, long id, AsOf asOf) {
        return items(number, asOf).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("item " + id + " of " + number));
    }

    /** @throws NotFound when that agreement has no such person today */
    public ContactPerson person(String number, long id) {
        return people.of(List.of(number), recorder.present()).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + id + " of " + number));
    }

    private List<Contact> contacts(String number, AsOf asOf) {
        return ask("""
                select * from contact
                where agreement = :number and last_day(held) <= :asOf and known(recorded_at, withdrawn_at, :known)
                order by first_day(held) desc, id desc""", asOf)
                .param("number", number)
                .query((row, at) -> new Contact(
                        row.getLong("id"),
                        ContactKind.valueOf(row.getString("kind")),
                        PlannedDate.parse(row.getString("held")),
                        row.getString("about"),
                        Rows.stamp(row, "recorded")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }

    private static ActionItem item(ResultSet row) throws SQLException {
        return new ActionItem(
                row.getLong("id"),
                row.getString("agreement"),
                row.getString("task"),
                row.getString("executor"),
                PlannedDate.parse(row.getString("due")),
                row.getObject("agreed_on", LocalDate.class),
                result(row),
                Rows.stamp(row, "recorded"));
    }

    private static ActionItem.@Nullable Result result(ResultSet row) throws SQLException {
        return row.getString("done") == null
                ? null
                : new ActionItem.Result(
                        row.getLong("result_id"),
                        PlannedDate.parse(row.getString("done")),
                        row.getString("result"),
                        Rows.stamp(row, "result"));
    }
}
