package org.twinning.territory;

/** How one territory came after others or out of them, as the laws on local government tell them apart. */
public enum SuccessionKind {
    /** Two or more became one: a new one, or one of them. */
    MERGER,
    /** One became two or more and is no more. */
    DIVISION,
    /** A part became a territory of its own; what it was a part of goes on. */
    SEPARATION,
    /** Another took its place as a whole. */
    SUCCESSION;

    /** Whether the territory that it happens to is no more afterwards. */
    public boolean ends() {
        return this != SEPARATION;
    }
}
