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
 * @param withdrawal null while it counts
 * @param versions the latest first
 */
public record Document(
        long id,
        Subject subject,
        DocumentKind kind,
        DocumentLanguage language,
        String title,
        @Nullable PlannedDate dated,
        @Nullable Withdrawal withdrawal,
        Stamp recorded,
        List<Version> versions) {

    public Version latest() {
        return versions.get(0);
    }

    Document with(List<Version> versions) {
        return new Document(id, subject, kind, language, title, dated, withdrawal, recorded, versions);
    }

    /** That it does not belong here, or was replaced; it can still be read. */
    public record Withdrawal(Instant at, String by, String because) {}
}
