package org.twinning.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** At which table an agreement is signed, and which folder holds it. */
@Embeddable
record SeatFact(
        @Nullable String desk,
        @Nullable String folder,
        @Embedded Stamp recorded) implements Fact<SeatFact> {

    @Override
    public SeatFact stamped(Stamp stamp) {
        return new SeatFact(desk, folder, stamp);
    }
}
