package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** One partner's signature; who signed may be unknown, and when may be known to the year only, in old papers. */
@Embeddable
record Signature(
        PlannedDate signed,
        @Nullable String signatory,
        @Nullable String post,
        @Nullable Long event,

        @Embedded @EmbeddedColumnNaming("place_%s") @Nullable
        LocalText place,

        @Nullable Long source,
        @Embedded Stamp recorded) {}
