package org.twinning.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * An entry that moves the end.
 *
 * @param until the new last day
 * @param presumed whether a registrar has yet to confirm that no objection came
 */
@Embeddable
record Prolongation(
        @Column(name = "until") LocalDate until,
        boolean presumed,
        @Nullable Long source,
        @Embedded Stamp recorded) implements Fact<Prolongation> {

    @Override
    public Prolongation stamped(Stamp stamp) {
        return new Prolongation(until, presumed, source, stamp);
    }
}
