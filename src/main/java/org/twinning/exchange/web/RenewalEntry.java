package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Renewal;

@Schema(description = "An entry of the ledger of renewals: a stretch by which the term went on, or would have.")
record RenewalEntry(
        @Schema(description = "From 1.", example = "1") int number,

        @Schema(description = "Day after the end that it moved.", example = "2023-06-15")
        LocalDate from,

        @Schema(description = "New last day of the term.", example = "2028-06-14")
        LocalDate through,

        @Schema(
                description =
                        "The new last day at the earliest; differs from `through` when a date is not known to the day.",
                example = "2028-06-14")
        LocalDate throughAtTheEarliest,

        @Schema(description = "By how many months; null when a day was named.", nullable = true, example = "60")
        @Nullable
        Integer months,

        @Schema(
                description =
                        "EXPRESS: agreed by the partners. PRESUMED: its day has come and nobody has looked for objections."
                                + " CONFIRMED: none was found. IMPLIED: a later act shows it. REFUTED: it did not take place.")
        Renewal.State state,

        @Schema(
                description = "When it was agreed, the day by which no objection had come, or the day of the objection;"
                        + " null when it follows from the terms alone.",
                nullable = true,
                example = "2023-07-01")
        @Nullable
        String dated,

        @Schema(nullable = true) @Nullable String words,
        @Schema(nullable = true) @Nullable Integer source) {}
