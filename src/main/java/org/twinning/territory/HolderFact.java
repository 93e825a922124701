package org.twinning.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** Who holds an office, as a row. */
@Embeddable
record HolderFact(
        @Embedded OfficeHolder holder,
        @Embedded @Nullable Basis basis,
        @Embedded Stamp recorded) implements Fact<HolderFact> {

    @Override
    public HolderFact stamped(Stamp stamp) {
        return new HolderFact(holder, basis, stamp);
    }
}
