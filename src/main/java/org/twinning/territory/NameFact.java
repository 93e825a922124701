package org.twinning.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * A name as a row.
 *
 * @param line which of the territory's names this is: one that was corrected and the one in its place are of one line
 */
@Embeddable
record NameFact(
        int line,
        @Embedded Naming naming,
        @Embedded @Nullable Basis basis,
        @Embedded Stamp recorded) implements Fact<NameFact> {

    @Override
    public NameFact stamped(Stamp stamp) {
        return new NameFact(line, naming, basis, stamp);
    }
}
