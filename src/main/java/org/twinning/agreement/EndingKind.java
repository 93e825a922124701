package org.twinning.agreement;

/** What can be done to the force of an agreement. */
public enum EndingKind {
    TERMINATION,
    /** A notice that the term is not to be renewed. */
    OBJECTION,
    SUSPENSION,
    RESUMPTION,
    ABANDONMENT;

    /** Whether the agreement outlives it. */
    boolean pauses() {
        return this == SUSPENSION || this == RESUMPTION;
    }
}
