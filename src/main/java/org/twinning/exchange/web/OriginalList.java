package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.document.DocumentLanguage;

@Schema(description = "The signed papers themselves: where each lies on the day, and which copies were certified.")
record OriginalList(
        @Schema(description = "The day of which the answer speaks.")
        LocalDate asOf,

        List<Item> originals,

        @Schema(description = "By number, the latest first.")
        List<Copy> copies) {

    @Schema(name = "Original")
    record Item(
            int number,

            @Schema(
                    description = "Code of the territory whose original it is; none for a third keeper.",
                    nullable = true)
            @Nullable
            String side,

            DocumentLanguage language,

            @Schema(description = "Who keeps it.") String office,

            @Schema(description = "File and shelf mark.", nullable = true) @Nullable
            String mark,

            @Schema(description = "Kept there since.", example = "2022-05-09")
            String since,

            @Schema(description = "Where it is, while it is away.", nullable = true) @Nullable
            Loan loan) {}

    @Schema(name = "Loan")
    record Loan(
            String borrower,
            LocalDate lent,

            @Schema(description = "The last day on which its return is in time.")
            LocalDate until) {}

    @Schema(name = "CertifiedCopy")
    record Copy(
            @Schema(description = "Never given again.", example = "2026/14")
            String number,

            String recipient,
            LocalDate certified,
            String certifiedBy,

            @Schema(description = "From this day on it counts no more.", nullable = true) @Nullable
            LocalDate annulled,

            @Schema(nullable = true) @Nullable String annulledBecause) {}
}
