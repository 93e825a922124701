package org.twinning.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What a registrar records of an ending.
 *
 * @param side whose act it is, from 0; null when it is that of all
 * @param reason code out of the list of reasons
 */
public record Closing(
        EndingKind kind,
        @Nullable Integer side,
        @Nullable String reason,
        @Nullable String words,
        List<Step> steps,
        @Nullable Citation citation) {

    /** What happened, when, who did it, and on what paper. */
    public record Step(
            StepKind kind,
            PlannedDate dated,
            @Nullable String person,
            @Nullable String paper) {}

    Closing uncited() {
        return new Closing(kind, side, reason, words, steps, null);
    }
}
