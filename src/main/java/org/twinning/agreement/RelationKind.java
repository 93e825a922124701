package org.twinning.agreement;

/** What an agreement can be to an older one, named from the side of the one that says so. */
public enum RelationKind {
    /** It changes the other, which stays in force. */
    AMENDS,
    /** It takes the place of the other. */
    SUPERSEDES,
    /** It carries out what the other, an agreement of the regions above, has laid down. */
    IMPLEMENTS
}
