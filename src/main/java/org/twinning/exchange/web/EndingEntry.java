package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.StepKind;

@Schema(description = "What somebody set out to do to the agreement’s force, and what had come of it by the day.")
record EndingEntry(
        EndingKind kind,

        @Schema(
                description = "Position of the partner whose act it is; null when all’s, or not known.",
                nullable = true)
        @Nullable
        Integer partner,

        @Schema(description = "Out of the register’s list of reasons.", nullable = true) @Nullable
        String reason,

        @Schema(nullable = true) @Nullable String words,

        @Schema(description = "Whether only the press has told of it, which changes nothing.")
        boolean announcedOnly,

        @Schema(description = "By date.") List<Step> steps,
        @Schema(nullable = true) @Nullable Integer source) {

    @Schema(name = "EndingStep")
    record Step(
            StepKind step,
            @Schema(example = "2024-02-10") String dated,
            @Schema(nullable = true) @Nullable String person,
            @Schema(nullable = true) @Nullable String paper,
            @Schema(nullable = true) @Nullable Integer source) {}
}
