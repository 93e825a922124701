package org.twinning.event;

/** The kinds of facts about an event that can be said anew or put right. */
public enum EventFact {
    OCCASION,
    PLACE,
    HOST,
    HELD,
    CANCELLATION
}
