package org.twinning.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;

/**
 * A new agreement as a registrar enters it.
 *
 * @param sides in the order in which they are named; at least two
 * @param areas codes of areas of cooperation
 */
public record Proposal(
        AgreementKind kind,
        @Nullable LocalText title,
        @Nullable String programme,
        LocalDate proposedOn,
        List<Side> sides,
        Set<String> areas,
        @Nullable Citation citation) {

    boolean confirmsSomebody() {
        return sides.stream().anyMatch(it -> it.standing() == Standing.CONFIRMED);
    }

    /** A partner to be: a territory's code and how sure that is. */
    public record Side(String territory, Standing standing) {}
}
