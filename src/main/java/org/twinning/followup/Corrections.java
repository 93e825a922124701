package org.twinning.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was put right about one agreement, region or visit, the latest first. */
public record Corrections(List<Correction> all) {

    /** That by which a row came to stand; null when it was never corrected. */
    public @Nullable Correction of(String fact, long row) {
        return all.stream()
                .filter(it -> it.fact().name().equals(fact) && Long.valueOf(row).equals(it.latter()))
                .findFirst()
                .orElse(null);
    }
}
