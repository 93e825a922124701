package org.twinning.overview;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What is between two places, each agreement counted once.
 *
 * @param others agreements that are known on the day and not in force: planned, overdue, expired and so on
 * @param contact the last recorded contact of those in force; null when there is none
 */
public record Cell(long inForce, long others, @Nullable PlannedDate contact) {

    static final Cell NOTHING = new Cell(0, 0, null);

    /** A white spot: nothing is in force between the two. */
    public boolean white() {
        return inForce == 0;
    }

    /** How dark it is drawn, from 0 to 4; each step is about twice the former. */
    public int shade() {
        return inForce == 0 ? 0 : inForce == 1 ? 1 : inForce <= 3 ? 2 : inForce <= 9 ? 3 : 4;
    }
}
