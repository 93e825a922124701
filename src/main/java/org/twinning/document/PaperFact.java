package org.twinning.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Columns;

/** The kinds of facts of originals and certified copies; each can be put right by a form of its own. */
public enum PaperFact {
    KEEPING(
            "original_keeping",
            "join original o on o.id = f.original",
            "side=paperSide",
            "language=documentLanguage",
            "office=paperOffice",
            "mark=paperMark",
            "since=validFrom"),
    LOAN("original_loan", "join original o on o.id = f.original", "borrower", "lent", "until=lentUntil", "returned"),
    COPY(
            "certification",
            "join certified_copy o on o.id = f.copy",
            "recipient",
            "certified",
            "certified_by=certifiedBy",
            "annulled",
            "annulled_because=annulledBecause");

    final String table;

    /** To the row that knows the agreement. */
    final String join;

    private final Columns columns;

    PaperFact(String table, String join, String... columns) {
        this.table = table;
        this.join = join;
        this.columns = Columns.of(columns);
    }

    /** As the audit trail and the corrections keep it. */
    Map<String, String> described(Map<String, @Nullable String> row) {
        return columns.described(row);
    }
}
