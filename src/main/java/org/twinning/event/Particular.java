package org.twinning.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * Something said of an event after its first entry.
 *
 * @param text the occasion, place or host; null for one that is not known
 * @param day when it was held, or from when it was called off
 * @param reason why it was called off
 * @param since from which day it is so; null for always
 */
@Embeddable
record Particular(
        @Enumerated(EnumType.STRING) Kind kind,

        @Embedded @EmbeddedColumnNaming("text_%s") @Nullable LocalText text,

        @Nullable PlannedDate day,
        @Nullable String reason,
        @Nullable LocalDate since,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Particular> {

    /** What can be said anew. */
    enum Kind {
        OCCASION,
        PLACE,
        HOST,
        HELD,
        CANCELLATION
    }

    static Particular said(Kind kind, @Nullable LocalText text, @Nullable LocalDate since, Stamp stamp) {
        return new Particular(kind, text, null, null, since, null, stamp);
    }

    static Particular held(PlannedDate day, @Nullable Long source, Stamp stamp) {
        return new Particular(Kind.HELD, null, day, null, null, source, stamp);
    }

    static Particular cancelled(LocalDate on, String reason, Stamp stamp) {
        return new Particular(Kind.CANCELLATION, null, PlannedDate.day(on), reason, null, null, stamp);
    }

    @Override
    public Particular stamped(Stamp stamp) {
        return new Particular(kind, text, day, reason, since, source, stamp);
    }
}
