package org.twinning.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants doing by a day.
 *
 * @param kind what sort of thing; its heading is the message {@code deadline.kind.} and the kind
 * @param key the same for the same thing on every day, and another once the thing is another (a new date, say), so that
 *     what a reader said of the one is not taken for the other
 * @param dated by when; an imprecise date is over with its last day
 * @param agreement number of the agreement it concerns; null when it concerns none
 * @param text a whole sentence in the reader's language
 * @param path of the page that shows it, which every reader may open
 * @param form path of the form by which a registrar does it at once; null when there is none of its own
 */
public record Deadline(
        String kind,
        String key,
        PlannedDate dated,
        @Nullable String agreement,
        String text,
        String path,
        @Nullable String form) {

    public Deadline(String kind, String key, PlannedDate dated, @Nullable String agreement, String text, String path) {
        this(kind, key, dated, agreement, text, path, null);
    }

    public Deadline(String kind, String key, LocalDate due, @Nullable String agreement, String text, String path) {
        this(kind, key, PlannedDate.day(due), agreement, text, path);
    }

    /** The same with the form by which a registrar does it. */
    public Deadline doneBy(String otherForm) {
        return new Deadline(kind, key, dated, agreement, text, path, otherForm);
    }

    /** The last day on which it is in time. */
    public LocalDate due() {
        return dated.lastDay();
    }
}
