package org.twinning.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.twinning.audit.AuditFilter;

/** What the reader filters by; a field that cannot be read says so and does not narrow. */
class AuditForm {

    public @Nullable String by;
    public @Nullable String subject;

    @DateTimeFormat(iso = ISO.DATE)
    public @Nullable LocalDate from;

    @DateTimeFormat(iso = ISO.DATE)
    public @Nullable LocalDate until;

    AuditFilter filter() {
        return new AuditFilter(by, subject, from, until);
    }

    /** For the template: whether anything narrows the list. */
    public boolean narrows() {
        return by != null || subject != null || from != null || until != null;
    }
}
