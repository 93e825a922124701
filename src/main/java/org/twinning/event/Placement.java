package org.twinning.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * That an agreement is on an agenda, and where in its order.
 *
 * @param rank places it among the others; ranks have gaps, so that moving one agreement is one row
 * @param since null when it belonged to the event from the first
 * @param until the day on which it was taken off; null while it is there
 */
@Embeddable
record Placement(
        String agreement,
        BigDecimal rank,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Embedded Stamp recorded)
        implements Fact<Placement> {

    @Override
    public Placement stamped(Stamp stamp) {
        return new Placement(agreement, rank, since, until, stamp);
    }

    Placement at(BigDecimal another, Stamp stamp) {
        return new Placement(agreement, another, since, until, stamp);
    }

    Placement takenOff(LocalDate on, Stamp stamp) {
        return new Placement(agreement, rank, since, on, stamp);
    }

    boolean there() {
        return recorded.stands() && until == null;
    }
}
