package org.twinning.overview;

import java.util.List;
import java.util.Objects;
import org.twinning.territory.Extent;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;

/**
 * What stands along one edge of the matrix: the regions of a country ({@code BY}), all places in it ({@code BY.places}), or the
 * places in one region ({@code BY-HO}). With places stands their region itself, for agreements that it signed as a whole.
 */
public record Scope(String code, boolean places) {

    private static final String PLACES = ".places";

    public static Scope parse(String text) {
        return text.endsWith(PLACES)
                ? new Scope(text.substring(0, text.length() - PLACES.length()), true)
                : new Scope(text, false);
    }

    public String text() {
        return places ? code + PLACES : code;
    }

    public boolean country() {
        return code.length() == 2;
    }

    /** All that the edge covers, for its sums. */
    public Extent extent() {
        return Extent.of(code);
    }

    /** Whether its entries are regions with all that lies in them. */
    public boolean regions() {
        return country() && !places;
    }

    boolean holds(Territory territory) {
        boolean inside = country()
                ? territory.country().equals(code)
                : code.equals(territory.region()) || code.equals(territory.code());
        return inside && (!regions() || territory.level() == Level.REGION);
    }

    /** Whether the register knows what it names; a district has nothing in it. */
    public boolean isAmong(List<Territory> all) {
        return all.stream()
                .anyMatch(it -> country()
                        ? it.country().equals(code)
                        : !places && it.level() == Level.REGION && Objects.equals(it.code(), code));
    }
}
