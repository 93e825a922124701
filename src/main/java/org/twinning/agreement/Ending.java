package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** A suspension, its lifting, a termination or an abandonment: announced, notified, effective. */
@Embeddable
record Ending(
        @Enumerated(EnumType.STRING) Kind kind,
        PlannedDate effective,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable String reason,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Ending> {

    @Override
    public Ending stamped(Stamp stamp) {
        return new Ending(kind, effective, announcedOn, notifiedOn, reason, source, stamp);
    }

    enum Kind {
        SUSPENSION,
        RESUMPTION,
        TERMINATION,
        ABANDONMENT
    }
}
