package org.twinning.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** Who is to sign for a partner. */
@Embeddable
record SignerFact(
        int side,
        @Nullable String signatory,
        @Nullable String post,
        @Embedded Stamp recorded) implements Fact<SignerFact> {

    @Override
    public SignerFact stamped(Stamp stamp) {
        return new SignerFact(side, signatory, post, stamp);
    }

    Preparation.Hand told() {
        return new Preparation.Hand(signatory, post);
    }
}
