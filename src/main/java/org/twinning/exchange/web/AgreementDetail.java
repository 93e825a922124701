package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.Notice;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.Standing;
import org.twinning.agreement.Status;

@Schema(description = "Everything the register knows of an agreement up to a day. Facts name their source by its mark.")
record AgreementDetail(
        @Schema(example = "2022-05-10") LocalDate asOf,
        @Schema(example = "TW-2022-002") String number,
        AgreementKind kind,

        @Schema(example = "Terbunsky District – Chechersk District")
        String title,

        Status status,

        @Schema(description = "The status and its reason in one sentence.")
        String sentence,

        @Schema(example = "2022-05-09") LocalDate since,

        @Schema(
                description = "When it first entered into force, if it is in force again; null otherwise.",
                nullable = true,
                example = "2022-05-10")
        @Nullable
        String firstInForce,

        @Schema(nullable = true, example = "2022-05-09") @Nullable
        String planned,

        @Schema(nullable = true, example = "2022-05-09") @Nullable
        String signedOn,

        @Schema(nullable = true, example = "2027-05-08") @Nullable
        LocalDate inForceUntil,

        @Schema(description = "Whether that last day rests on a tacit renewal that nobody has confirmed yet.")
        boolean renewalPresumed,

        @Schema(
                description =
                        "Whether somebody means to end or suspend it while it goes on: announced in the press only, given, received, or disputed.",
                nullable = true)
        @Nullable
        Notice notice,

        @Schema(
                description = "What that somebody means to do; null while there is no notice.",
                nullable = true,
                allowableValues = {"TERMINATION", "OBJECTION", "SUSPENSION"})
        @Nullable
        EndingKind noticeOf,

        @Schema(nullable = true, example = "LIP-BY-2022") @Nullable
        String programme,

        @Schema(nullable = true) @Nullable String programmeName,

        @Schema(description = "The day of the register's first fact about it.", example = "2022-04-28")
        LocalDate knownFrom,

        List<Partner> partners,

        @Schema(description = "All plans announced by the day, the latest first.")
        List<Plan> plans,

        @Schema(description = "Signatures given by the day.")
        List<Signature> signatures,

        @Schema(description = "Null when the terms are not recorded.", nullable = true) @Nullable
        Terms terms,

        @Schema(description = "How the dates of its term were computed, a sentence each.")
        List<String> explanation,

        @Schema(
                description =
                        "Last day on which a notice against the current end is in time; null when the terms ask for none.",
                nullable = true,
                example = "2027-11-09")
        @Nullable
        LocalDate noticeUntil,

        @Schema(description = "The ledger of renewals up to the day.")
        List<RenewalEntry> renewals,

        @Schema(description = "Notices, suspensions and endings, the latest first.")
        List<EndingEntry> endings,

        @Schema(description = "What it and others say of each other.")
        List<RelationEntry> relations,

        @Schema(description = "Areas of cooperation.") List<String> areas,
        List<Visit> visits,
        List<Correction> corrections,
        List<Source> sources,
        AgreementLinks links) {

    @Schema(name = "PartnerDetail")
    record Partner(
            int position,
            @Schema(example = "RU-LIP-TERBUNSKY") String code,

            @Schema(description = "As on the paper.", example = "Terbunsky District")
            String name,

            @Schema(
                    description = "Today's name where it differs.",
                    nullable = true,
                    example = "Terbunsky Municipal Okrug")
            @Nullable
            String nameToday,

            @Schema(example = "RU-LIP") String region,
            @Schema(example = "Lipetsk Oblast") String regionName,
            Standing standing,

            @Schema(description = "Mark of the source of the standing.", nullable = true, example = "2") @Nullable
            Integer source) {}

    record Plan(
            @Schema(example = "2022-Q3") String planned,
            @Schema(example = "2022-04-28") LocalDate announcedOn,

            @Schema(description = "False once a later plan has replaced it.")
            boolean counts,

            @Schema(nullable = true) @Nullable Event event,
            @Schema(nullable = true) @Nullable String place,
            @Schema(nullable = true) @Nullable Integer source) {}

    record Signature(
            @Schema(description = "Position of the partner that signed.")
            int partner,

            @Schema(example = "2022-05-09") String signedOn,
            @Schema(nullable = true) @Nullable String signatory,
            @Schema(nullable = true) @Nullable String post,
            @Schema(nullable = true) @Nullable Event event,
            @Schema(nullable = true) @Nullable String place,
            @Schema(nullable = true) @Nullable Integer source) {}

    record Event(
            long id,
            String occasion,
            @Schema(example = "/events/2") String html) {}

    record Terms(
            @Schema(description = "Day from which they count; null for those of the agreement itself.", nullable = true)
            @Nullable
            LocalDate countsFrom,

            @Schema(description = "On what the entry into force depends.")
            PaperTerms.Entry entry,

            @Schema(description = "Day of entry into force, or on which the condition was met.", nullable = true)
            @Nullable
            String entryIntoForce,

            @Schema(nullable = true) @Nullable String condition,
            @Schema(nullable = true) @Nullable String termUntil,
            @Schema(nullable = true) @Nullable Integer termMonths,

            @Schema(
                    nullable = true,
                    allowableValues = {"NONE", "TACIT", "EXPRESS"})
            @Nullable
            String renewal,

            @Schema(nullable = true) @Nullable Integer renewalMonths,
            @Schema(nullable = true) @Nullable Integer noticeMonths,
            @Schema(nullable = true) @Nullable Integer noticeDays,
            @Schema(nullable = true) @Nullable String article,
            @Schema(nullable = true) @Nullable String clause,
            @Schema(nullable = true) @Nullable Integer source) {}

    record Visit(
            String title,

            @Schema(description = "The first day.", example = "2022-09")
            String dates,

            @Schema(description = "The last day of a visit of several days.", nullable = true, example = "2022-09-17")
            @Nullable
            String until,

            @Schema(nullable = true) @Nullable String leader,
            List<String> places,
            @Schema(nullable = true) @Nullable Integer source) {}

    record Correction(
            @Schema(example = "SIGNATURE") String fact,
            @Schema(example = "2026-11-25T09:27:00Z") Instant correctedAt,

            @Schema(description = "Fields and their former values.")
            Map<String, String> before,

            @Schema(description = "Fields and their right values; empty when it never was so.")
            Map<String, String> after,

            String reason,
            String decidedBy,
            @Schema(nullable = true) @Nullable Integer source) {}

    record Source(
            @Schema(description = "By this mark the facts name their source.", example = "1")
            int mark,

            String publisher,
            String title,

            @Schema(nullable = true, example = "2022-04") @Nullable
            String published,

            @Schema(nullable = true) @Nullable String link) {}
}
