package org.twinning.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.platform.LocalText;
import org.twinning.platform.Span;
import org.twinning.platform.Stamp;

/**
 * A delegation's visit.
 *
 * @param particulars the row that tells of it
 * @param dates from the first of its days through the last
 * @param reportDue null when no report is expected
 */
public record Visit(
        long id,
        long particulars,
        LocalText title,
        Span dates,
        @Nullable LocalText leader,
        List<LocalText> places,
        List<String> agreements,
        @Nullable LocalDate reportDue,
        @Nullable Report report,
        @Nullable Citation source,
        Stamp recorded) {

    public boolean reportMissingOn(LocalDate day) {
        return reportDue != null && report == null && !day.isBefore(dates.lastDay());
    }

    public record Report(
            long id, LocalDate received, @Nullable String about, Stamp recorded) {}
}
