package org.twinning.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/**
 * A copy of which an official says that it agrees with the original.
 *
 * @param certification of the row that tells the rest
 * @param annulled from this day on it counts no more; its number stays given
 */
public record CertifiedCopy(
        long id,
        int year,
        int serial,
        long certification,
        String recipient,
        LocalDate certified,
        String certifiedBy,
        @Nullable LocalDate annulled,
        @Nullable String because,
        Stamp recorded) {

    /** As it stands on the copy: 2026/14. */
    public String number() {
        return year + "/" + serial;
    }
}
