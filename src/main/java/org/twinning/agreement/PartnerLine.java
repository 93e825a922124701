package org.twinning.agreement;

import org.twinning.platform.LocalText;

/**
 * A partner for reading.
 *
 * @param name as on the paper
 * @param regionName the region's name; the partner's own while it has yet to be named
 */
public record PartnerLine(
        int position, String code, LocalText name, String region, LocalText regionName, Standing standing) {}
