package org.twinning.document;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * Where an original lies from a day on.
 *
 * @param side code of the territory whose original it is; null when it is neither side's
 * @param mark file and shelf mark
 */
public record Keeping(
        long id,
        @Nullable String side,
        DocumentLanguage language,
        String office,
        @Nullable String mark,
        PlannedDate since,
        Stamp recorded) {}
