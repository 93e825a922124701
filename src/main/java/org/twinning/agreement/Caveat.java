package org.twinning.agreement;

import java.util.EnumSet;
import java.util.Set;

/** What a reader has to know beside the status: that an end is only presumed, or that somebody means to end the agreement. */
public enum Caveat {
    /** The end rests on a tacit renewal that nobody has confirmed yet ({@link Conclusion#presumed}). */
    PRESUMED,
    /** As {@link Notice} has them. */
    ANNOUNCED,
    GIVEN,
    RECEIVED,
    DISPUTED;

    /** However far somebody has come who means to end an agreement. */
    public static Set<Caveat> notices() {
        return EnumSet.of(ANNOUNCED, GIVEN, RECEIVED, DISPUTED);
    }
}
