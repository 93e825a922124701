package org.twinning.territory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/**
 * Outlines that came in one file.
 *
 * @param credit to whom they are owed, as the map says it
 * @param outlines how many came
 * @param drawn how many of them are drawn: later ones may have taken their place
 * @param reason why they were taken back; null while they were not
 */
public record OutlineLoad(
        long id,
        String credit,
        int outlines,
        int drawn,
        Stamp stamp,
        @Nullable String reason,
        @Nullable String takenBackBy) {

    public @Nullable Instant takenBack() {
        return stamp.withdrawn();
    }
}
