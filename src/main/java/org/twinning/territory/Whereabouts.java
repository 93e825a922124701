package org.twinning.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * Since when a territory is there, and where.
 *
 * @param founded null when it always was, as far as the register knows
 * @param latitude of the seat, WGS 84 degrees north, to a hundredth
 * @param longitude of the seat, WGS 84 degrees east, to a hundredth
 */
@Embeddable
public record Whereabouts(
        @Nullable PlannedDate founded,

        @Embedded @EmbeddedColumnNaming("seat_%s") @Nullable LocalText seat,

        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {

    static final Whereabouts UNKNOWN = new Whereabouts(null, null, null, null);

    public Whereabouts {
        latitude = latitude == null ? null : latitude.setScale(2, RoundingMode.HALF_UP);
        longitude = longitude == null ? null : longitude.setScale(2, RoundingMode.HALF_UP);
    }

    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        Facts.put(facts, "founded", founded);
        Facts.put(facts, "seat", "seatBe", "seatEn", seat);
        Facts.put(facts, "latitude", latitude);
        Facts.put(facts, "longitude", longitude);
        return facts;
    }
}
