package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.Notice;
import org.twinning.agreement.Status;

@Schema(name = "Agreement", description = "An agreement as it stood on the answer's day. Unknown facts are null.")
record AgreementItem(
        @Schema(example = "TW-2022-002") String number,
        AgreementKind kind,

        @Schema(
                description = "The recorded title; without one, the pair.",
                example = "Terbunsky District – Chechersk District")
        String title,

        @Schema(description = "Where it stood on the day; a conclusion from the facts.")
        Status status,

        @Schema(description = "First day of this status without interruption.", example = "2022-05-09")
        LocalDate since,

        @Schema(
                description =
                        "When it first entered into force, as exactly as it is known, if it is in force again since then: after a suspension, or after its term had ended. Null otherwise.",
                nullable = true,
                example = "2022-05-10")
        @Nullable
        String firstInForce,

        @Schema(
                description =
                        "The plan that counted on the day: a day, month, quarter or year; with `dates=edtf` a quarter is 2022-35.",
                nullable = true,
                example = "2022-Q3")
        @Nullable
        String planned,

        @Schema(
                description = "When the last partner signed, as exactly as it is known; null until all have.",
                nullable = true,
                example = "2022-05-09")
        @Nullable
        String signedOn,

        @Schema(
                description = "Last day of the term; null when unsigned or no end is recorded.",
                nullable = true,
                example = "2027-05-08")
        @Nullable
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

        @Schema(description = "Code of the programme.", nullable = true, example = "LIP-BY-2022") @Nullable
        String programme,

        @Schema(description = "Name of the programme.", nullable = true, example = "Lipetsk Oblast – Belarus 2022")
        @Nullable
        String programmeName,

        List<PartnerItem> partners,
        AgreementLinks links) {}
