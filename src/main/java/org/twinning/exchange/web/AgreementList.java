package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "One page of the agreements asked for, by number.")
record AgreementList(
        @Schema(description = "The day of which the answer speaks.", example = "2022-04-29")
        LocalDate asOf,

        @Schema(description = "How many agreements match, on all pages.", example = "6")
        long total,

        @Schema(description = "This page, from 0.", example = "0")
        int page,

        @Schema(description = "Most agreements on a page.", example = "50")
        int size,

        List<AgreementItem> items,
        Links links) {

    @Schema(name = "ListLinks")
    record Links(
            @Schema(example = "/api/v1/agreements?page=1") String self,

            @Schema(description = "The same question as a page of the register.", example = "/agreements")
            String html,

            @Schema(nullable = true, example = "/api/v1/agreements?page=0") @Nullable
            String previous,

            @Schema(nullable = true, example = "/api/v1/agreements?page=2") @Nullable
            String next) {}
}
