package org.twinning.agreement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;
import org.twinning.agreement.Movement;
import org.twinning.agreement.MovementQuery;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;

/** Between which days, and whose days count. */
class ChangesForm {

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate from;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate to;

    /** {@code event} or {@code entry}. */
    public String by = "event";

    public @Nullable Status into;
    public @Nullable Status outOf;
    public Movement.@Nullable Border border;
    /** Name of a {@link org.twinning.agreement.Selection}. */
    public @Nullable String only;

    public int page;

    /** Without days: from the first of January to the day of which the page speaks. */
    MovementQuery query(Errors errors, AsOf asOf) {
        LocalDate last = to == null ? asOf.date() : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (!errors.hasErrors() && last.isBefore(first)) {
            errors.rejectValue("to", "changes.backwards");
        }
        if (!List.of("event", "entry").contains(by)) {
            errors.rejectValue("by", "typeMismatch");
            by = "event";
        }
        from = first;
        to = last;
        return new MovementQuery(
                first, last, entry() ? Movement.By.ENTRY : Movement.By.EVENT, asOf, into, outOf, border, null);
    }

    public boolean entry() {
        return by.equals("entry");
    }
}
