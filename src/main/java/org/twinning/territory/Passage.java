package org.twinning.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * One territory came after another or out of it.
 *
 * @param territory the one that it happened to
 * @param heir the one that came after it or out of it
 */
public record Passage(
        SuccessionKind kind,
        PlannedDate happened,
        String territory,
        String heir,
        @Nullable Basis basis) {

    /** The first day on which the heir stands in the other's place; an imprecise date counts from its last day. */
    public LocalDate day() {
        return happened.lastDay();
    }

    /** Whether it had happened by a day. */
    public boolean by(LocalDate day) {
        return !day.isBefore(day());
    }
}
