package org.twinning.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** Where a territory lies, as a row. */
@Embeddable
record PlaceFact(
        @Embedded @Nullable Whereabouts whereabouts,
        @Embedded @Nullable Basis basis,
        @Embedded Stamp recorded) implements Fact<PlaceFact> {

    @Override
    public PlaceFact stamped(Stamp stamp) {
        return new PlaceFact(whereabouts, basis, stamp);
    }

    /** A row whose columns are all empty is read as none. */
    Whereabouts known() {
        return whereabouts == null ? Whereabouts.UNKNOWN : whereabouts;
    }
}
