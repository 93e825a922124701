package org.twinning.overview;

import org.twinning.agreement.Status;
import org.twinning.territory.Extent;

/**
 * Agreements between two places that stand alike.
 *
 * @param first number of one of them; of the only one when there is one
 */
public record Pair(
        Extent one, Extent other, Status status, long agreements, String first, boolean oneSure, boolean otherSure) {

    public boolean single() {
        return agreements == 1;
    }
}
