package org.twinning.agreement;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.Stamp;

/**
 * The act by which a fact that had been entered wrong was put right.
 *
 * @param former position of the fact that was withdrawn
 * @param latter position of the one that stands in its place; null when there is none
 * @param before what the fact said, by field
 * @param after what it says now; empty when it never was so
 */
@Embeddable
record Correction(
        @Enumerated(EnumType.STRING) Corrected fact,
        int former,
        @Nullable Integer latter,
        @Convert(converter = FieldsAsText.class) Map<String, String> before,
        @Convert(converter = FieldsAsText.class) Map<String, String> after,
        String reason,
        String decidedBy,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Correction> {

    @Override
    public Correction stamped(Stamp stamp) {
        return new Correction(fact, former, latter, before, after, reason, decidedBy, source, stamp);
    }
}
