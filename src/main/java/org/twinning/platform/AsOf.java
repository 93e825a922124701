package org.twinning.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two questions of a page: what was so on {@code date}, and what did the register know of it at the end of
 * {@code knownOn}? A fact that was entered or corrected later is then left out, or stands as it stood before.
 *
 * @param date today unless the reader chose another
 * @param knownOn null for all that the register knows by now
 * @param moment the last one whose entries count, for the parameter {@code :known} of queries
 */
public record AsOf(LocalDate date, boolean today, @Nullable LocalDate knownOn, OffsetDateTime moment) {

    /** Later than any entry; PostgreSQL and people know years of four digits. */
    private static final OffsetDateTime ALWAYS =
            LocalDate.of(9999, 12, 31).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);

    /** That day, with all that is known by now. */
    public static AsOf of(LocalDate date) {
        return new AsOf(date, false, null, ALWAYS);
    }

    public static AsOf today(LocalDate today) {
        return new AsOf(today, true, null, ALWAYS);
    }

    /** The same day as the register knew it at the end of another day in its own time zone. */
    public AsOf knownOn(LocalDate day, ZoneId zone) {
        OffsetDateTime end =
                day.plusDays(1).atStartOfDay(zone).toOffsetDateTime().minusNanos(1_000);
        return new AsOf(date, today, day, end);
    }

    /** Whether this is what a reader sees who chose nothing: today, and all that is known. */
    public boolean current() {
        return today && knownOn == null;
    }

    /** The parameters with which an address asks the same. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!today || knownOn != null) {
            parameters.put("asOf", date.toString());
        }
        if (knownOn != null) {
            parameters.put("knownOn", knownOn.toString());
        }
        return parameters;
    }

    /**
     * Reads a day as addresses carry it, {@code 2022-04-29}; years of more than four digits are no days that a paper bears.
     *
     * @throws DateTimeException when the text is no such day
     */
    public static LocalDate day(String text) {
        PlannedDate date = PlannedDate.parse(text);
        if (date.precision() != PlannedDate.Precision.DAY) {
            throw new DateTimeException("not a day: " + text);
        }
        return date.firstDay();
    }
}
