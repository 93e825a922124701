package org.twinning.territory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What became of a territory, as somebody enters it.
 *
 * @param others those that were merged together with it; the successor may be one of them
 * @param successors codes of those that came after it or out of it
 */
public record Succession(
        SuccessionKind kind,
        PlannedDate happened,
        Set<String> others,
        Set<String> successors,
        @Nullable Basis basis) {}
