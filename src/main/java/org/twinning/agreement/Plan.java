package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** When and where signing is intended, as announced on a day. Rescheduling adds a plan; earlier plans stay. */
@Embeddable
record Plan(
        PlannedDate planned,
        LocalDate announcedOn,
        @Nullable Long event,

        @Embedded @EmbeddedColumnNaming("place_%s") @Nullable
        LocalText place,

        @Nullable Long source,
        @Embedded Stamp recorded) {}
