package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long before the current end a notice is due. Months are counted as people count them: six months before 31 August is
 * the last day of February.
 *
 * @param months null when counted in days
 * @param days null when counted in months
 */
@Embeddable
public record NoticePeriod(
        @Nullable Integer months, @Nullable Integer days) {

    public NoticePeriod {
        if ((months == null) == (days == null)) {
            throw new IllegalArgumentException("a notice is counted in months or in days");
        }
    }

    public static NoticePeriod months(int months) {
        return new NoticePeriod(months, null);
    }

    public static NoticePeriod days(int days) {
        return new NoticePeriod(null, days);
    }

    /** The last day on which a notice is in time. */
    LocalDate before(LocalDate end) {
        return months == null ? end.minusDays(days == null ? 0 : days) : end.minusMonths(months);
    }
}
