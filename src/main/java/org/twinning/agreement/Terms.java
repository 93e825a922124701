package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * Entry into force, term, renewal and notice as the paper has them. An agreement without terms is one whose terms the
 * register does not know: it counts as open-ended, in force from its signing, and the screens say so.
 *
 * @param entryIntoForce null for the day of signing
 * @param termUntil last day of the term; null when counted in months or open-ended
 * @param termMonths length of the term from entry into force; null when until a day or open-ended
 * @param renewalMonths by how much a renewal moves the end
 * @param noticeMonths how long before the end a notice is due
 * @param clause the paper's own words
 */
@Embeddable
record Terms(
        @Nullable PlannedDate entryIntoForce,
        @Nullable LocalDate termUntil,
        @Nullable Integer termMonths,
        @Enumerated(EnumType.STRING) @Nullable Renewal renewal,
        @Nullable Integer renewalMonths,
        @Nullable Integer noticeMonths,
        @Nullable String clause,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Terms> {

    @Override
    public Terms stamped(Stamp stamp) {
        return new Terms(
                entryIntoForce, termUntil, termMonths, renewal, renewalMonths, noticeMonths, clause, source, stamp);
    }

    enum Renewal {
        NONE,
        TACIT,
        EXPRESS
    }

    /** The day that still counts; the same day of a later month or that month's last; null when open-ended. */
    @Nullable
    LocalDate lastDayFrom(LocalDate start) {
        return termMonths == null ? termUntil : start.plusMonths(termMonths);
    }
}
