package org.twinning.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Columns;

/** The kinds of facts of the follow-up that can be corrected; each has its form. */
public enum FollowUpFact {
    RESPONSIBLE(
            "responsibility",
            "f.agreement, f.region, null::bigint as visit",
            "",
            "person=responsible",
            "since=validFrom"),
    PERSON(
            "contact_person",
            "f.agreement, null as region, null::bigint as visit",
            "",
            "territory",
            "name=contactName",
            "post=contactPost",
            "phone",
            "email",
            "since=validFrom",
            "until"),
    CONTACT(
            "contact",
            "f.agreement, null as region, null::bigint as visit",
            "",
            "kind=contactKind",
            "held=dated",
            "about"),
    ITEM(
            "action_item",
            "f.agreement, null as region, null::bigint as visit",
            "",
            "task",
            "executor",
            "due",
            "agreed_on=agreedOn"),
    RESULT(
            "action_result",
            "i.agreement, null as region, null::bigint as visit",
            "join action_item i on i.id = f.item",
            "done",
            "result"),
    VISIT(
            "visit_particulars",
            "null as agreement, null as region, f.visit",
            "",
            "title_ru=title",
            "title_be=titleBe",
            "title_en=titleEn",
            "dates",
            "until",
            "leader_ru=leader",
            "leader_be=leaderBe",
            "leader_en=leaderEn",
            "report_due=reportDue"),
    REPORT("visit_report", "null as agreement, null as region, f.visit", "", "received", "about");

    final String table;

    /** Of what the fact tells: one of three columns is filled. */
    final String subject;

    final String join;

    private final Columns columns;

    FollowUpFact(String table, String subject, String join, String... columns) {
        this.table = table;
        this.subject = subject;
        this.join = join;
        this.columns = Columns.of(columns);
    }

    /** As the audit trail and the corrections keep it. */
    Map<String, String> described(Map<String, @Nullable String> row) {
        return columns.described(row);
    }
}
