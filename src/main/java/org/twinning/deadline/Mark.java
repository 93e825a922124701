package org.twinning.deadline;

/** What a reader can say of a line; each takes it off her own list and off nobody else's. */
public enum Mark {
    DONE,
    NOT_MINE,
    LATER
}
