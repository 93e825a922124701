package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** A period that followed from the facts as the register knew them: until they changed, or still. */
@Embeddable
record KnownPeriod(@Embedded Period period, @Embedded Stamp recorded) implements Fact<KnownPeriod> {

    @Override
    public KnownPeriod stamped(Stamp stamp) {
        return new KnownPeriod(period, stamp);
    }
}
