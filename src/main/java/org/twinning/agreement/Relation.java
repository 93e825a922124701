package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * What an agreement is to an older one.
 *
 * @param other its number
 */
@Embeddable
record Relation(
        @Enumerated(EnumType.STRING) RelationKind kind,
        String other,
        @Nullable Long source,
        @Embedded Stamp recorded) implements Fact<Relation> {

    @Override
    public Relation stamped(Stamp stamp) {
        return new Relation(kind, other, source, stamp);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        return Map.of("relation", kind.name(), "other", other);
    }
}
