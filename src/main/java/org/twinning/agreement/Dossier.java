package org.twinning.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
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
 * @param terms null when they are not recorded
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
        @Nullable TermsFact terms,
        List<Named> areas,
        List<VisitFact> visits,
        List<CorrectionFact> corrections,
        List<SourceFact> sources,
        Stamp recorded,
        boolean withdrawn) {

    /** A side, what it is called today when that differs, and where its standing comes from. */
    public record PartnerFact(
            PartnerLine line,
            @Nullable LocalText nameToday,
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

    public record TermsFact(
            @Nullable PlannedDate entryIntoForce,
            @Nullable LocalDate termUntil,
            @Nullable Integer termMonths,
            @Nullable String renewal,
            @Nullable Integer noticeMonths,
            @Nullable String clause) {}

    public record EventFact(
            long id, LocalText occasion, @Nullable LocalText place) {}

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
            LocalText title,
            PlannedDate dates,
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
                terms,
                areas,
                visits,
                corrections,
                sources,
                recorded,
                takenBack);
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
