package org.twinning.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * The agreements to which one is related, and what a careful official would be told about them.
 *
 * @param own what this one says of others
 * @param others what others say of this one
 * @param samePair other agreements of the same partners that are neither ended nor related
 */
public record Relatives(List<Related> own, List<Related> others, List<AgreementLine> samePair, Set<Warning> warnings) {

    /** What is worth a second look; each has its sentence. */
    public enum Warning {
        /** It runs longer than the agreement that it carries out. */
        OUTLIVES_UMBRELLA,
        /** The same partners have another agreement that is alive. */
        SECOND_OF_PAIR,
        /** All have signed, and one side is not confirmed yet. */
        PARTNER_UNCONFIRMED
    }

    /**
     * One relation, seen from this agreement.
     *
     * @param position among the relations of the one that says so
     * @param inverse whether the other one says it of this one
     */
    public record Related(
            int position,
            RelationKind kind,
            boolean inverse,
            AgreementLine line,
            @Nullable Citation source) {

        /** Key of the message that says it. */
        public String key() {
            return (inverse ? "relation.inverse." : "relation.") + kind;
        }
    }

    public boolean none() {
        return own.isEmpty() && others.isEmpty();
    }

    static Set<Warning> warnings(
            @Nullable Conclusion conclusion, boolean provisional, List<Related> own, List<AgreementLine> samePair) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        boolean outlives = own.stream()
                .filter(it -> it.kind() == RelationKind.IMPLEMENTS)
                .anyMatch(it -> outlives(conclusion, it.line().conclusion()));
        if (outlives) {
            warnings.add(Warning.OUTLIVES_UMBRELLA);
        }
        if (!samePair.isEmpty()) {
            warnings.add(Warning.SECOND_OF_PAIR);
        }
        if (provisional && conclusion != null && conclusion.signed() != null) {
            warnings.add(Warning.PARTNER_UNCONFIRMED);
        }
        return warnings;
    }

    /** Compared by last days; an umbrella without an end is outlived by none. */
    private static boolean outlives(@Nullable Conclusion own, Conclusion umbrella) {
        PlannedDate signed = own == null ? null : own.signed();
        if (own == null || signed == null || umbrella.termEnd() == null) {
            return false;
        }
        return own.termEnd() == null || own.termEnd().isAfter(umbrella.termEnd());
    }
}
