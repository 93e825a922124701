package org.twinning.calendar;

/** What a reader can choose to see, in the order in which a day lists it. */
public enum EntryKind {
    /** Signing events, and what is planned or was signed outside any. */
    SIGNING,
    VISIT,
    /** What wants doing by a day. */
    DEADLINE,
    /** The last day on which a notice is in time. */
    NOTICE,
    /** A term ends, or an ending takes effect. */
    END,
    ANNIVERSARY
}
