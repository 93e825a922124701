package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** What a paper says of an agreement's terms, as it was recorded. */
@Embeddable
record Terms(
        @Embedded PaperTerms paper,
        @Nullable Long source,
        @Embedded Stamp recorded) implements Fact<Terms> {

    @Override
    public Terms stamped(Stamp stamp) {
        return new Terms(paper, source, stamp);
    }
}
