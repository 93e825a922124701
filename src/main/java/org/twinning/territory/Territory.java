package org.twinning.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * A region, or a district or city inside one.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region code of the region it lies in; null for a region
 * @param founded null when it was always there, as far as the register knows
 * @param latitude of the seat, WGS 84 degrees north
 * @param longitude of the seat, WGS 84 degrees east
 * @param placed on what seat and coordinates rest; null when the register does not know it
 * @param names the oldest first, never empty
 * @param heirs those that came after it or out of it, whenever that was or will be
 */
public record Territory(
        String code,
        Level level,
        String country,
        @Nullable String region,
        @Nullable PlannedDate founded,
        @Nullable LocalText seat,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Basis placed,
        List<TerritoryName> names,
        List<Passage> heirs) {

    /** A date known to the year only counts from its last day, as every imprecise fact does. */
    public TerritoryName nameOn(LocalDate day) {
        return names.stream()
                .filter(name ->
                        name.since() == null || !day.isBefore(name.since().lastDay()))
                .reduce(names.get(0), (older, newer) -> newer);
    }

    /** How it ended; null while it goes on. */
    public @Nullable Passage end() {
        return heirs.stream().filter(it -> it.kind().ends()).findFirst().orElse(null);
    }

    /** Whether it was there on a day: from its founding on, and no more from the day on which others took its place. */
    public boolean existsOn(LocalDate day) {
        Passage end = end();
        return begunBy(day) && (end == null || !end.by(day));
    }

    public boolean begunBy(LocalDate day) {
        return founded == null || !day.isBefore(founded.lastDay());
    }

    public Whereabouts whereabouts() {
        return new Whereabouts(founded, seat, latitude, longitude);
    }
}
