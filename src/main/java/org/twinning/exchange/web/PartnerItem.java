package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.twinning.agreement.Standing;

@Schema(name = "Partner", description = "A territory as a side of an agreement, named as on the paper.")
record PartnerItem(
        @Schema(description = "Place of the side in the agreement, from 0.", example = "0")
        int position,

        @Schema(
                description = "Code of the territory; of its region while the side is to be named.",
                example = "RU-LIP-TERBUNSKY")
        String code,

        @Schema(description = "Name in the answer's language.", example = "Terbunsky District")
        String name,

        @Schema(description = "Code of the region, as the parameter `region` takes it.", example = "RU-LIP")
        String region,

        @Schema(description = "Name of the region in the answer's language.", example = "Lipetsk Oblast")
        String regionName,

        @Schema(
                description =
                        "Whether a source names this side. Show anything but CONFIRMED wherever the partner shows.")
        Standing standing) {}
