package org.twinning.agreement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.PlannedDate.Precision;

/** Fields that ask for a day: they are typed like every date, and a month or a slip of the year is refused. */
final class Days {

    private static final int EARLIEST_YEAR = 1900;

    private Days() {}

    static void check(Errors errors, String field, @Nullable PlannedDate typed) {
        boolean wrong = typed != null
                && (typed.precision() != Precision.DAY || typed.firstDay().getYear() < EARLIEST_YEAR);
        if (wrong) {
            errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
        }
    }

    static @Nullable LocalDate ofNullable(@Nullable PlannedDate checked) {
        return checked == null ? null : checked.firstDay();
    }

    /** The day of a field that was checked. */
    static LocalDate of(@Nullable PlannedDate checked) {
        if (checked == null) {
            throw new IllegalStateException("a form without a day was let through");
        }
        return checked.firstDay();
    }
}
