package org.twinning.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinning.platform.PlannedDate;

/**
 * The last day on which an agreement is in force, as far as it is known on a day. From a date that is known to the year only
 * follows a range of days, and no day of it is ever told alone.
 */
public record KnownEnd(LocalDate earliest, LocalDate latest) {

    public boolean exact() {
        return earliest.equals(latest);
    }

    /** The range as one date; nothing when it is none that people have a name for. */
    public Optional<PlannedDate> dated() {
        return Stream.of(
                        PlannedDate.day(earliest),
                        PlannedDate.month(earliest.getYear(), earliest.getMonthValue()),
                        PlannedDate.quarter(earliest.getYear(), (earliest.getMonthValue() + 2) / 3),
                        PlannedDate.year(earliest.getYear()))
                .filter(it -> it.firstDay().equals(earliest) && it.lastDay().equals(latest))
                .findFirst();
    }
}
