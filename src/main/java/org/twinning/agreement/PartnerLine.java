package org.twinning.agreement;

import org.twinning.platform.LocalText;

/**
 * A partner for reading.
 *
 * @param name as on the paper
 * @param regionName the region's name; the partner's own while it has yet to be named
 */
public record PartnerLine(
        int position, String code, LocalText name, String region, LocalText regionName, Standing standing) {

    /** Whether a region as a whole is the partner. */
    public boolean wholeRegion() {
        return code.equals(region);
    }

    /** ISO 3166-1 alpha-2, with which every territory's code begins. */
    public String country() {
        return region.substring(0, 2);
    }
}
