package org.twinning.overview;

import java.util.Set;
import org.twinning.platform.LocalText;
import org.twinning.territory.Extent;

/**
 * A row or a column of the matrix.
 *
 * @param name on the day of which the matrix speaks
 * @param codes the territories whose agreements it counts: its own and those in whose place it stands
 * @param region code of the region it lies in; its own when it is one
 */
public record Place(Extent extent, LocalText name, Set<String> codes, String region) {

    /** Whether it is opened into what lies in it. */
    public boolean opens() {
        return extent.code().equals(region) && !extent.alone();
    }
}
