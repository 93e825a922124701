package org.twinning.territory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The head of a territory on a day, with the lines by which the territory enters the text of an agreement. */
public record Heading(
        Office office, @Nullable Preamble ru, @Nullable Preamble be) {

    /** Those that can be written at all. */
    public List<Preamble> lines() {
        return Stream.of(ru, be).flatMap(Stream::ofNullable).toList();
    }

    /** In which language no line can be written: one of them, {@code both}, or null when there are both lines. */
    public @Nullable String missing() {
        if (ru == null) {
            return be == null ? "both" : "ru";
        }
        return be == null ? "be" : null;
    }

    public String language(Preamble line) {
        return line == ru ? "ru" : "be";
    }
}
