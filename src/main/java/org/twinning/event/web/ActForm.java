package org.twinning.event.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;
import org.twinning.event.Act;
import org.twinning.event.Outcome;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** One act of the signing day as the browser sends it, perhaps a while after it was done. */
class ActForm extends Form {

    /** How long an act may have waited in a browser, and by how much that machine's clock may run ahead. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    private static final Duration FAST_CLOCK = Duration.ofMinutes(2);

    @NotNull
    @Pattern(regexp = "TW-\\d{4}-\\d{3,9}")
    public @Nullable String number;

    /** Nothing takes back what was said. */
    public @Nullable Outcome outcome;

    @NotNull
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate day;

    public @Nullable Instant at;

    /** Key of the act that was seen to count; empty for none. */
    @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
    public @Nullable String seen;

    @Size(max = 500)
    public @Nullable String reason;

    public @Nullable PlannedDate movedTo;

    /** Sign-in name of whoever did it. */
    @NotNull
    public @Nullable String by;

    /** What the annotations cannot say: an act that could never be stored must not wait to be sent for ever. */
    void check(Errors errors) {
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
            errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        }
    }

    String number() {
        return given(number);
    }

    @Nullable
    UUID seen() {
        return seen == null ? null : UUID.fromString(seen);
    }

    Act act(Outcome said, Instant now) {
        boolean credible = at != null && at.isAfter(now.minus(LONGEST_WAIT)) && at.isBefore(now.plus(FAST_CLOCK));
        return new Act(
                key,
                said,
                given(day),
                credible && at != null ? at : now,
                seen(),
                reason,
                said == Outcome.MOVED ? movedTo : null);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a form with a gap was let through");
        }
        return value;
    }
}
