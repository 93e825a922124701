package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Where a fact comes from: who published what, when, and where it can be read. */
public record Citation(
        String publisher,
        String title,
        @Nullable PlannedDate published,
        @Nullable String link) {

    /** From the columns of a source, which stand beside others; null where none is named. */
    public static @Nullable Citation of(ResultSet row) throws SQLException {
        String publisher = row.getString("publisher");
        return publisher == null
                ? null
                : new Citation(
                        publisher, row.getString("title"), Rows.dateOrNull(row, "published"), row.getString("link"));
    }
}
