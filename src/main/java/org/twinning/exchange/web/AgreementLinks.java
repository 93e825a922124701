package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "Addresses on this server. They speak of the same day as the answer.")
record AgreementLinks(
        @Schema(description = "The agreement as a document.", example = "/api/v1/agreements/TW-2022-002")
        String self,

        @Schema(description = "The agreement's page.", example = "/agreements/TW-2022-002")
        String html,

        @Schema(description = "Its status sheet for print.", example = "/agreements/TW-2022-002/status-sheet")
        String statusSheet) {}
