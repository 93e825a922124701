package org.twinning.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * A fact of the follow-up as it stands, before it is put right. It tells of an agreement, of a region or of a visit.
 *
 * @param id of the row that tells it
 * @param row its columns
 */
public record Correctable(
        FollowUpFact fact,
        long id,
        @Nullable String agreement,
        @Nullable String region,
        @Nullable Long visit,
        Map<String, @Nullable String> row) {

    public @Nullable String text(String column) {
        return row.get(column);
    }

    public @Nullable PlannedDate date(String column) {
        String text = row.get(column);
        return text == null ? null : PlannedDate.parse(text);
    }

    public @Nullable LocalText local(String column) {
        return LocalText.ofNullable(row.get(column + "_ru"), row.get(column + "_be"), row.get(column + "_en"));
    }

    Map<String, String> described() {
        return fact.described(row);
    }

    /** As the audit trail calls it. */
    public String subject() {
        return visit != null ? "visit:" + visit : region != null ? "territory:" + region : "agreement:" + agreement;
    }
}
