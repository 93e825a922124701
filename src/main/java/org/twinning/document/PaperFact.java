package org.twinning.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** Columns of the row that the fact is made of, and the fields that the audit trail calls them. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    PaperFact(String table, String join, String... columns) {
        this.table = table;
        this.join = join;
        for (String column : List.of(columns)) {
            String[] names = column.split("=");
            this.columns.put(names[0], names[names.length - 1]);
        }
    }

    /** As the audit trail and the corrections keep it. */
    Map<String, String> described(Map<String, @Nullable String> row) {
        Map<String, String> fields = new LinkedHashMap<>();
        columns.forEach((column, field) -> {
            String value = row.get(column);
            if (value != null) {
                fields.put(field, value);
            }
        });
        return fields;
    }
}
