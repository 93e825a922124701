package org.twinning.event;

/** What became of an agreement on the day of its event. */
public enum Outcome {
    SIGNED,
    NOT_SIGNED,
    /** To a later date, or out of the event altogether. */
    MOVED
}
