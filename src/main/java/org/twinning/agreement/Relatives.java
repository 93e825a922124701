package org.twinning.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        PARTNER_UNCONFIRMED,
        /** A signed one has taken its place, and it goes on without a known end. */
        SUPERSEDED_IN_FORCE,
        /** It has taken the place of one that goes on without a known end. */
        SUPERSEDES_IN_FORCE,
        /** It takes the place of an agreement of other partners. */
        SUPERSEDES_OTHER_PARTNERS,
        /** A signature is older than the first word of it. */
        SIGNED_BEFORE_PROPOSED,
        /** A signature was given at an event, and not on its day. */
        SIGNED_ON_ANOTHER_DAY,
        /** It is said to have been in force before it was signed. */
        IN_FORCE_BEFORE_SIGNED
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

    /** Agreements whose place it has taken, and that still go on: the next step is to record their end. */
    public List<AgreementLine> superseded() {
        return superseded(own);
    }

    private static List<AgreementLine> superseded(List<Related> own) {
        return own.stream()
                .filter(it -> it.kind() == RelationKind.SUPERSEDES)
                .map(Related::line)
                .filter(it -> goesOn(it.conclusion()))
                .toList();
    }

    private static boolean goesOn(@Nullable Conclusion conclusion) {
        return conclusion != null
                && (conclusion.status() == Status.IN_FORCE || conclusion.status() == Status.SUSPENDED)
                && (conclusion.coming() == null || !conclusion.coming().ends());
    }

    static Set<Warning> warnings(
            Dossier dossier, List<Related> own, List<Related> others, List<AgreementLine> samePair) {
        Conclusion conclusion = dossier.conclusion();
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(Oddities.of(dossier));
        boolean signed = conclusion != null && conclusion.signed() != null;
        if (signed && !superseded(own).isEmpty()) {
            warnings.add(Warning.SUPERSEDES_IN_FORCE);
        }
        if (goesOn(conclusion)
                && others.stream()
                        .anyMatch(it -> it.kind() == RelationKind.SUPERSEDES
                                && it.line().conclusion().signed() != null)) {
            warnings.add(Warning.SUPERSEDED_IN_FORCE);
        }
        Set<String> sides =
                dossier.partnerLines().stream().map(PartnerLine::code).collect(Collectors.toSet());
        if (own.stream()
                .filter(it -> it.kind() == RelationKind.SUPERSEDES)
                .anyMatch(it -> !it.line().partners().stream()
                        .map(PartnerLine::code)
                        .collect(Collectors.toSet())
                        .equals(sides))) {
            warnings.add(Warning.SUPERSEDES_OTHER_PARTNERS);
        }
        boolean outlives = own.stream()
                .filter(it -> it.kind() == RelationKind.IMPLEMENTS)
                .anyMatch(it -> outlives(conclusion, it.line().conclusion()));
        if (outlives) {
            warnings.add(Warning.OUTLIVES_UMBRELLA);
        }
        if (!samePair.isEmpty()) {
            warnings.add(Warning.SECOND_OF_PAIR);
        }
        if (dossier.provisional() && signed) {
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
