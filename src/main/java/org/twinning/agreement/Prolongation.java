package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * What is known of a renewal. An express one is a fact of its own. A tacit one follows from the terms when its day has come
 * ({@link TermCount}); recorded is only that somebody looked and found no objection, or found one.
 *
 * @param number which renewal was confirmed or refuted, from 1; null for an express one, which is counted by its date
 * @param dated when an express one was agreed, the day by which no objection had come, or the day of the objection
 * @param until the new last day of an express one; null when counted in months
 * @param months by how much an express one moves the end; null when it names a day
 * @param words what was found, and where
 */
@Embeddable
record Prolongation(
        @Enumerated(EnumType.STRING) ProlongationKind kind,
        @Nullable Integer number,
        PlannedDate dated,
        @Nullable PlannedDate until,
        @Nullable Integer months,
        @Nullable String words,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Prolongation> {

    Prolongation {
        boolean express = kind == ProlongationKind.EXPRESS;
        if (express != (number == null)
                || express != (until != null || months != null)
                || until != null && months != null) {
            throw new IllegalArgumentException("an express renewal has a new end, another one a number");
        }
    }

    static Prolongation until(PlannedDate agreed, PlannedDate until, @Nullable Long source, Stamp stamp) {
        return new Prolongation(ProlongationKind.EXPRESS, null, agreed, until, null, null, source, stamp);
    }

    static Prolongation by(PlannedDate agreed, int months, @Nullable Long source, Stamp stamp) {
        return new Prolongation(ProlongationKind.EXPRESS, null, agreed, null, months, null, source, stamp);
    }

    @Override
    public Prolongation stamped(Stamp stamp) {
        return new Prolongation(kind, number, dated, until, months, words, source, stamp);
    }

    boolean is(ProlongationKind asked) {
        return kind == asked;
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("renewal", kind.name());
        facts.put("dated", dated.text());
        if (number != null) {
            facts.put("renewalNumber", number.toString());
        }
        if (until != null) {
            facts.put("termUntil", until.text());
        }
        if (months != null) {
            facts.put("renewalMonths", months.toString());
        }
        if (words != null) {
            facts.put("words", words);
        }
        return facts;
    }
}
