package org.twinning.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** Another date announced for an event; the earlier ones stay, so that any day can be asked what was planned then. */
@Embeddable
record Rescheduling(
        PlannedDate planned,
        LocalDate announcedOn,
        @Embedded Stamp recorded) implements Fact<Rescheduling> {

    @Override
    public Rescheduling stamped(Stamp stamp) {
        return new Rescheduling(planned, announcedOn, stamp);
    }
}
