package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A territory as a side of an agreement.
 *
 * @param territory code of the district or city; of the region while the side is still to be named
 * @param name which of the territory's names stands on the paper
 * @param source where the standing comes from
 */
@Embeddable
record Partner(
        String territory,
        long name,
        @Enumerated(EnumType.STRING) Standing standing,
        @Nullable Long source) {

    Partner named(long name) {
        return new Partner(territory, name, standing, source);
    }

    Partner confirmedBy(long source) {
        return new Partner(territory, name, Standing.CONFIRMED, source);
    }

    /** Whether this names a source that the former one did not. */
    boolean cites(Partner former) {
        return source != null && !source.equals(former.source);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        return Map.of("territory", territory, "standing", standing.name());
    }
}
