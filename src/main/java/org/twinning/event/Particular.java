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
 * @param day when it was held, or from when it was called off; null when it never was held
 * @param reason why it was called off
 * @param since from which day it is so; null for always
 */
@Embeddable
record Particular(
        @Enumerated(EnumType.STRING) EventFact kind,

        @Embedded @EmbeddedColumnNaming("text_%s") @Nullable LocalText text,

        @Nullable PlannedDate day,
        @Nullable String reason,
        @Nullable LocalDate since,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Particular> {

    static Particular said(EventFact kind, @Nullable LocalText text, @Nullable LocalDate since, Stamp stamp) {
        return new Particular(kind, text, null, null, since, null, stamp);
    }

    static Particular held(PlannedDate day, @Nullable Long source, Stamp stamp) {
        return new Particular(EventFact.HELD, null, day, null, null, source, stamp);
    }

    /** In place of the day with which the event was entered. */
    static Particular neverHeld(Stamp stamp) {
        return new Particular(EventFact.HELD, null, null, null, null, null, stamp);
    }

    /** What is right, in place of this and since the same day. */
    static Particular right(
            EventFact kind, Right right, @Nullable LocalDate since, @Nullable Long source, Stamp stamp) {
        return new Particular(kind, right.text(), right.day(), right.reason(), since, source, stamp);
    }

    static Particular cancelled(LocalDate on, String reason, Stamp stamp) {
        return new Particular(EventFact.CANCELLATION, null, PlannedDate.day(on), reason, null, null, stamp);
    }

    /** What a correction puts in the place of what was wrong; a cancellation that never was is nothing at all. */
    record Right(
            @Nullable LocalText text,
            @Nullable PlannedDate day,
            @Nullable String reason) {}

    @Override
    public Particular stamped(Stamp stamp) {
        return new Particular(kind, text, day, reason, since, source, stamp);
    }
}
