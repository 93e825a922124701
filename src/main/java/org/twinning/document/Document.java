package org.twinning.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * A paper of the register.
 *
 * @param dated the date it bears; null when it bears none
 * @param withdrawals the latest first, those too that were lifted
 * @param versions the latest first
 */
public record Document(
        long id,
        Subject subject,
        DocumentKind kind,
        DocumentLanguage language,
        String title,
        @Nullable PlannedDate dated,
        List<Withdrawal> withdrawals,
        Stamp recorded,
        List<Version> versions) {

    public Version latest() {
        return versions.get(0);
    }

    /** The one that stands; null while the document counts. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawals.stream()
                .filter(it -> it.lifting() == null)
                .findFirst()
                .orElse(null);
    }

    Document with(List<Withdrawal> withdrawals, List<Version> versions) {
        return new Document(id, subject, kind, language, title, dated, withdrawals, recorded, versions);
    }

    /**
     * That it does not belong here, or was replaced; it can still be read.
     *
     * @param lifting by which the document was put back
     */
    public record Withdrawal(
            Instant at, String by, String because, @Nullable Lifting lifting) {}

    /** That a withdrawal was wrong. */
    public record Lifting(Instant at, String by, String because) {}
}
