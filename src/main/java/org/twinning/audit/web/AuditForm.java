package org.twinning.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.twinning.audit.AuditFilter;

/** What the reader filters by; a field that cannot be read says so and does not narrow. */
class AuditForm {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    public @Nullable String by;
    public @Nullable String subject;

    @DateTimeFormat(iso = ISO.DATE)
    public @Nullable LocalDate from;

    @DateTimeFormat(iso = ISO.DATE)
    public @Nullable LocalDate until;

    /** A calendar reaches from 1900 to 9999; beyond it no entry is looked for, and PostgreSQL's own calendar ends. */
    void check(Errors errors) {
        from = checked("from", from, errors);
        until = checked("until", until, errors);
    }

    private static @Nullable LocalDate checked(String field, @Nullable LocalDate day, Errors errors) {
        if (day == null || day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
            return day;
        }
        errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
        return null;
    }

    AuditFilter filter() {
        return new AuditFilter(by, subject, from, until);
    }

    /** For the template: whether anything narrows the list. */
    public boolean narrows() {
        return by != null || subject != null || from != null || until != null;
    }
}
