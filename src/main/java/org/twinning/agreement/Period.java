package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days for which one thing is found.
 *
 * @param validTo the first day on which it no longer holds; null when it goes on for ever
 */
@Embeddable
record Period(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Embedded Finding finding) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
