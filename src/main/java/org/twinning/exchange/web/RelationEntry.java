package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.RelationKind;
import org.twinning.agreement.Status;

@Schema(description = "What this agreement and another are to each other.")
record RelationEntry(
        @Schema(description = "AMENDS and stays beside it, SUPERSEDES it, or IMPLEMENTS what it has laid down.")
        RelationKind kind,

        @Schema(
                description =
                        "False: this agreement amends, supersedes or implements the other. True: the other way round.")
        boolean inverse,

        @Schema(description = "Number of the other.", example = "TW-2018-001")
        String number,

        @Schema(example = "Lipetsk Oblast – Gomel Oblast") String title,

        @Schema(description = "How the other stands on the day.")
        Status status,

        @Schema(description = "What shows it.", nullable = true) @Nullable
        Citation citation,

        AgreementLinks links) {

    @Schema(name = "Citation")
    record Citation(
            String publisher,
            String title,

            @Schema(nullable = true, example = "2022-04") @Nullable
            String published,

            @Schema(nullable = true) @Nullable String link) {}
}
