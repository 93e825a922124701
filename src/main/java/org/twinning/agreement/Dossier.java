package org.twinning.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Span;
import org.twinning.platform.Stamp;

/**
 * Everything about one agreement as it stood on a day: its page, its sheet and its document for machines are written from
 * this.
 *
 * @param version to be sent back with a form, so that a change made meanwhile is noticed
 * @param conclusion null when the register did not know the agreement on that day
 * @param source where the first word of it comes from
 * @param knownFrom the day of the first fact about it
 * @param plans the latest first; those announced by the day
 * @param signatures in the partners' order; those given by the day
 * @param agreedTerms those that count from the day or earlier, in their order; none when they are not recorded
 * @param reckoning how the dates were computed; null before all have signed, or while no terms are known
 * @param renewals the ledger up to the day
 * @param endings what somebody had set out to do by the day, the latest first
 * @param outcomes the signing days on which it was not signed
 * @param visits those that had taken place by the day
 * @param corrections of any of the facts, the latest first
 * @param sources all that the facts rest on, each with its mark
 * @param withdrawn whether it was entered by mistake and has been taken back
 */
public record Dossier(
        String number,
        long version,
        AgreementKind kind,
        @Nullable LocalText title,
        @Nullable String programme,
        @Nullable LocalText programmeName,
        LocalDate proposedOn,
        @Nullable SourceFact source,
        LocalDate knownFrom,
        @Nullable Conclusion conclusion,
        List<PartnerFact> partners,
        List<PlanFact> plans,
        List<SignatureFact> signatures,
        List<TermsFact> agreedTerms,
        @Nullable Reckoning reckoning,
        List<RenewalFact> renewals,
        List<EndingFact> endings,
        List<OutcomeFact> outcomes,
        List<Named> areas,
        List<VisitFact> visits,
        List<CorrectionFact> corrections,
        List<SourceFact> sources,
        Stamp recorded,
        boolean withdrawn) {

    /**
     * A side, what it is called today when that differs, and where its standing comes from.
     *
     * @param succeeded whether the territory is no more, and that is the name of those in its place
     */
    public record PartnerFact(
            PartnerLine line,
            @Nullable LocalText nameToday,
            boolean succeeded,
            @Nullable SourceFact source,
            @Nullable CorrectionFact correction) {}

    /** A plan; {@code counts} for the one that had not been replaced by the day. */
    public record PlanFact(
            int position,
            PlannedDate planned,
            LocalDate announcedOn,
            @Nullable EventFact event,
            @Nullable LocalText place,
            boolean counts,
            @Nullable SourceFact source,
            @Nullable CorrectionFact correction,
            Stamp recorded) {}

    public record SignatureFact(
            int position,
            PartnerLine partner,
            PlannedDate signed,
            @Nullable String signatory,
            @Nullable String post,
            @Nullable EventFact event,
            @Nullable LocalText place,
            @Nullable SourceFact source,
            @Nullable CorrectionFact correction,
            Stamp recorded) {

        /** The place of the act itself, or else that of its event. */
        public @Nullable LocalText where() {
            return place != null || event == null ? place : event.place();
        }
    }

    /**
     * Terms as a paper has them; {@code counts} for those that count on the day.
     *
     * @param position among all that were ever recorded
     */
    public record TermsFact(
            int position,
            PaperTerms paper,
            boolean counts,
            @Nullable SourceFact source,
            @Nullable CorrectionFact correction,
            Stamp recorded) {}

    /**
     * An entry of the ledger of renewals.
     *
     * @param position of what is recorded of it among all such facts; null, as the stamp, when it follows from the terms alone
     */
    public record RenewalFact(
            Renewal renewal,
            @Nullable Integer position,
            @Nullable SourceFact source,
            @Nullable Stamp recorded) {}

    /**
     * What somebody set out to do to the agreement's force, and what had come of it by the day.
     *
     * @param side whose act it is
     * @param reason out of the list of reasons
     */
    public record EndingFact(
            int position,
            EndingKind kind,
            @Nullable PartnerLine side,
            @Nullable LocalText reason,
            @Nullable String words,
            List<StepFact> steps,
            @Nullable SourceFact source,
            Stamp recorded) {

        public boolean has(StepKind kind) {
            return steps.stream().anyMatch(it -> it.kind() == kind);
        }

        /** Whether only the press has told of it. */
        public boolean announcedOnly() {
            return steps.stream().allMatch(it -> it.kind() == StepKind.ANNOUNCED);
        }
    }

    /** @param position among all steps that were ever recorded */
    public record StepFact(
            int position,
            StepKind kind,
            PlannedDate dated,
            @Nullable String person,
            @Nullable String paper,
            @Nullable SourceFact source,
            Stamp recorded) {}

    /** @param held when it took place; null while that is not known */
    public record EventFact(
            long id,
            LocalText occasion,
            @Nullable LocalText place,
            @Nullable PlannedDate held) {}

    /**
     * A signing day on which it was not signed, or put off.
     *
     * @param movedTo null where no new date was said
     */
    public record OutcomeFact(
            LocalDate day,
            boolean moved,
            @Nullable String reason,
            @Nullable PlannedDate movedTo,
            @Nullable EventFact event,
            Stamp recorded) {}

    /** The last such day, while nothing that was said later has taken its place. */
    public @Nullable OutcomeFact lastOutcome() {
        return outcomes.stream()
                .filter(it -> signatures.isEmpty())
                .filter(it -> plans.stream()
                        .noneMatch(plan ->
                                plan.recorded().at().isAfter(it.recorded().at())))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /**
     * What was put right, and on what grounds.
     *
     * @param latter position of the fact that stands now; null when there is none
     * @param before and {@code after}: fields and values as the audit trail keeps them
     */
    public record CorrectionFact(
            Corrected fact,
            @Nullable Integer latter,
            Map<String, String> before,
            Map<String, String> after,
            String reason,
            String decidedBy,
            @Nullable SourceFact source,
            Stamp recorded) {}

    public record VisitFact(
            long id,
            LocalText title,
            Span dates,
            @Nullable LocalText leader,
            List<LocalText> places,
            @Nullable SourceFact source) {}

    /** A source with the mark by which a sheet's footnotes name it, from 1. */
    public record SourceFact(
            int mark,
            String publisher,
            String title,
            @Nullable PlannedDate published,
            @Nullable String link) {}

    /** As of a day on which nothing was known of it. */
    Dossier unknown(boolean takenBack) {
        return new Dossier(
                number,
                version,
                kind,
                title,
                programme,
                programmeName,
                proposedOn,
                source,
                knownFrom,
                null,
                partners,
                plans,
                signatures,
                agreedTerms,
                reckoning,
                renewals,
                endings,
                outcomes,
                areas,
                visits,
                corrections,
                sources,
                recorded,
                takenBack);
    }

    /** As a list shows it; nothing while it was not known. */
    public Optional<AgreementLine> line() {
        return Optional.ofNullable(conclusion)
                .map(it -> new AgreementLine(number, kind, title, programme, programmeName, it, partnerLines()));
    }

    /** Those that count on the day; null when none are recorded. */
    public @Nullable TermsFact terms() {
        return agreedTerms.stream().filter(TermsFact::counts).findFirst().orElse(null);
    }

    public boolean provisional() {
        return partners.stream().anyMatch(it -> it.line().standing() != Standing.CONFIRMED);
    }

    public List<PartnerLine> partnerLines() {
        return partners.stream().map(PartnerFact::line).toList();
    }

    /** That partner's signature, if given by the day. */
    public @Nullable SignatureFact signatureOf(int position) {
        return signatures.stream()
                .filter(it -> it.partner().position() == position)
                .findFirst()
                .orElse(null);
    }

    /** Whether that partner had signed by the day. */
    public boolean signedBy(int position) {
        return signatures.stream().anyMatch(it -> it.partner().position() == position);
    }
}
