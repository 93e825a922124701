package org.twinning.territory;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On what a fact about a territory rests. Territories change by law, so it is a paper with its number and date rather than a
 * publication; a fact without one says so.
 *
 * @param paper "Law of Lipetsk Oblast of 2 May 2024 No. 495-OZ"
 * @param link where it can be read
 * @param decidedBy who decided on a correction; null for what was entered the first time
 */
@Embeddable
public record Basis(
        @Nullable String reason,
        @Nullable String paper,
        @Nullable String link,
        @Nullable String decidedBy) {

    /** Null when nothing was said. */
    public static @Nullable Basis of(
            @Nullable String reason, @Nullable String paper, @Nullable String link, @Nullable String decidedBy) {
        return Stream.of(reason, paper, link, decidedBy).allMatch(it -> it == null)
                ? null
                : new Basis(reason, paper, link, decidedBy);
    }

    /** As the audit trail keeps it. */
    static Map<String, String> described(@Nullable Basis basis) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (basis != null) {
            Facts.put(facts, "reason", basis.reason);
            Facts.put(facts, "paper", basis.paper);
            Facts.put(facts, "link", basis.link);
            Facts.put(facts, "decidedBy", basis.decidedBy);
        }
        return facts;
    }
}
