package org.twinning.agreement;

/** How far a partner can be trusted to be the right one; anything but confirmed shows wherever the partner does. */
public enum Standing {
    /** A source says so. */
    CONFIRMED,
    /** A working assumption without a source. */
    PROVISIONAL,
    /** Only the region is known. */
    TO_BE_NAMED
}
