package org.twinning.document;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * A fact of an original or a certified copy as it stands, before it is put right.
 *
 * @param id of the row that tells it
 * @param row its columns
 */
public record StandingPaper(PaperFact fact, long id, String agreement, Map<String, @Nullable String> row) {

    public @Nullable String text(String column) {
        return row.get(column);
    }

    public @Nullable PlannedDate date(String column) {
        String text = row.get(column);
        return text == null ? null : PlannedDate.parse(text);
    }

    @Nullable
    LocalDate day(String column) {
        PlannedDate date = date(column);
        return date == null ? null : date.firstDay();
    }

    Map<String, String> described() {
        return fact.described(row);
    }
}
