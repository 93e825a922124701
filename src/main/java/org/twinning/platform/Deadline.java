package org.twinning.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants doing by a day.
 *
 * @param kind what sort of thing; its heading is the message {@code deadline.kind.} and the kind
 * @param key the same for the same thing on every day, and another once the thing is another (a new date, say), so that
 *     what a reader said of the one is not taken for the other
 * @param agreement number of the agreement it concerns; null when it concerns none
 * @param text a whole sentence in the reader's language
 * @param path of the page where it is done
 */
public record Deadline(
        String kind, String key, LocalDate due, @Nullable String agreement, String text, String path) {}
