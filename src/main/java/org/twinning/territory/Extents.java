package org.twinning.territory;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;

/** Tells which territories an extent covers, as papers may name them. */
@Component
public class Extents {

    /** No code; a question may not ask for one of none. */
    private static final Set<String> NOTHING = Set.of("");

    private final TerritoryDirectory directory;

    Extents(TerritoryDirectory directory) {
        this.directory = directory;
    }

    /** Whether the register knows a place, or a place in a country, of that text. */
    public boolean knows(String text) {
        Extent extent = Extent.parse(text);
        return extent.country()
                ? !extent.alone()
                        && directory.all().stream().anyMatch(it -> it.country().equals(extent.code()))
                : directory
                        .find(extent.code())
                        .filter(it -> !extent.alone() || it.level() == Level.REGION)
                        .isPresent();
    }

    /**
     * Codes of all territories whose agreements belong to the extent on the day; those that are no more lie in the region in
     * which they lay, and count with those in their place.
     */
    public Set<String> codes(Extent extent, AsOf asOf) {
        if (extent.alone()) {
            return Set.of(extent.code());
        }
        Set<String> within = directory.all(asOf).stream()
                .filter(it -> extent.country()
                        ? it.country().equals(extent.code())
                        : extent.code().equals(it.region()) || isRegion(it, extent.code()))
                .map(Territory::code)
                .collect(Collectors.toSet());
        if (!within.isEmpty()) {
            return within;
        }
        return extent.country() ? NOTHING : directory.standingFor(extent.code(), asOf);
    }

    private static boolean isRegion(Territory territory, String code) {
        return territory.code().equals(code) && territory.level() == Level.REGION;
    }
}
