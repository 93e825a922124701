package org.twinning.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * One territory that came after this one or out of it.
 *
 * @param happened its last day is the first on which the successor stands in the other's place
 */
@Embeddable
record SuccessionFact(
        @Enumerated(EnumType.STRING) SuccessionKind kind,
        PlannedDate happened,
        String successor,
        @Embedded @Nullable Basis basis,
        @Embedded Stamp recorded)
        implements Fact<SuccessionFact> {

    /** Whether it tells of the same merger, in which another territory ended. */
    boolean sameMerger(SuccessionFact other) {
        return other.kind == SuccessionKind.MERGER
                && other.successor.equals(successor)
                && other.happened.equals(happened);
    }

    @Override
    public SuccessionFact stamped(Stamp stamp) {
        return new SuccessionFact(kind, happened, successor, basis, stamp);
    }
}
