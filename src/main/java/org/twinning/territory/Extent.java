package org.twinning.territory;

/**
 * How much of the map is meant: a country ({@code BY}), a region with all that lies in it ({@code BY-HO}), the region alone as
 * a side of its own ({@code BY-HO.alone}), or a district or city with those in whose place it stands.
 *
 * @param alone only agreements of the region as a whole, or of one whose district has yet to be named
 */
public record Extent(String code, boolean alone) {

    private static final String ALONE = ".alone";

    /** Reads what {@link #text()} writes; whether there is such a territory is not asked here. */
    public static Extent parse(String text) {
        return text.endsWith(ALONE)
                ? new Extent(text.substring(0, text.length() - ALONE.length()), true)
                : new Extent(text, false);
    }

    public static Extent of(String code) {
        return new Extent(code, false);
    }

    public static Extent alone(String code) {
        return new Extent(code, true);
    }

    /** ISO 3166-1 alpha-2 is all of the code of a country, and begins every other. */
    public boolean country() {
        return code.length() == 2;
    }

    public String text() {
        return alone ? code + ALONE : code;
    }
}
