package org.twinning.calendar;

import java.util.Comparator;
import java.util.List;

/**
 * What stands in the calendar.
 *
 * @param key the same for the same thing, whatever day it has
 * @param agreements numbers of those that it concerns
 * @param label what it is, in the reader's language: "End of the term"
 * @param subject of whom or what
 * @param path of its page
 */
public record Entry(
        EntryKind kind,
        String key,
        Stretch when,
        List<String> agreements,
        String label,
        String subject,
        String path,
        State state) {

    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::when)
            .thenComparing(Entry::kind)
            .thenComparing(Entry::subject)
            .thenComparing(Entry::key);

    /** How it stands on the as-of day. */
    public enum State {
        /** To come, or nothing is to be said of it. */
        OPEN,
        DONE,
        /** Its last day is over, and it has not been done. */
        LATE,
        CANCELLED
    }

    Entry about(String pair) {
        return new Entry(kind, key, when, agreements, label, pair, path, state);
    }

    /** The whole in one line. */
    public String line() {
        return subject.isEmpty() ? label : label + ": " + subject;
    }
}
