package org.twinning.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;

/**
 * A region, or a district or city inside one.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region code of the region it lies in; null for a region
 * @param latitude of the seat, WGS 84 degrees north
 * @param longitude of the seat, WGS 84 degrees east
 * @param names the oldest first, never empty
 */
public record Territory(
        String code,
        Level level,
        String country,
        @Nullable String region,
        @Nullable LocalText seat,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        List<TerritoryName> names) {

    /** A date known to the year only counts from its last day, as every imprecise fact does. */
    public TerritoryName nameOn(LocalDate day) {
        return names.stream()
                .filter(name ->
                        name.since() == null || !day.isBefore(name.since().lastDay()))
                .reduce(names.get(0), (older, newer) -> newer);
    }
}
