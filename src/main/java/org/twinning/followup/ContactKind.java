package org.twinning.followup;

/** How the sides had to do with each other. */
public enum ContactKind {
    LETTER,
    CALL,
    MEETING,
    OTHER
}
