package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * A territory as a side of an agreement, for a stretch of days: a side that is named, or that another territory takes the
 * place of, is told by a further row from that day on.
 *
 * @param side which of the sides, from 0
 * @param territory code of the district or city; of the region while the side is still to be named
 * @param name which of the territory's names stands on the paper
 * @param validFrom null for as long as the agreement is known
 * @param validTo the first day on which another row tells of this side; null when none does
 * @param source where the standing comes from
 */
@Embeddable
record Partner(
        int side,
        String territory,
        long name,
        @Enumerated(EnumType.STRING) Standing standing,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Partner> {

    Partner(int side, String territory, long name, Standing standing, @Nullable Long source, Stamp recorded) {
        this(side, territory, name, standing, null, null, source, recorded);
    }

    @Override
    public Partner stamped(Stamp stamp) {
        return new Partner(side, territory, name, standing, validFrom, validTo, source, stamp);
    }

    /** From a day on under another name. */
    Partner named(long name, LocalDate from, Stamp stamp) {
        return new Partner(side, territory, name, standing, from, null, source, stamp);
    }

    Partner from(@Nullable LocalDate day) {
        return new Partner(side, territory, name, standing, day, validTo, source, recorded);
    }

    Partner until(LocalDate day, Stamp stamp) {
        return new Partner(side, territory, name, standing, validFrom, day, source, stamp);
    }

    /** The same side on the same days, better known. */
    Partner standing(Standing standing, @Nullable Long source, Stamp stamp) {
        return new Partner(side, territory, name, standing, validFrom, validTo, source, stamp);
    }

    /** Whether this names a source that the former one did not. */
    boolean cites(Partner former) {
        return source != null && !source.equals(former.source);
    }

    boolean endsBy(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }

    boolean beginsBefore(LocalDate day) {
        return validFrom == null || validFrom.isBefore(day);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("territory", territory);
        facts.put("standing", standing.name());
        if (validFrom != null) {
            facts.put("validFrom", validFrom.toString());
        }
        return facts;
    }
}
