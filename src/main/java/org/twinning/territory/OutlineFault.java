package org.twinning.territory;

import java.util.List;

/**
 * What is wrong with one outline, for a sentence that says which and what to do: the message {@code outline.fault.} and the kind.
 *
 * @param arguments of that message: names of territories and numbers
 */
public record OutlineFault(Kind kind, List<String> arguments) {

    /** In the order in which they are looked for. */
    public enum Kind {
        NO_CODE,
        UNKNOWN,
        TWICE,
        NO_AREA,
        NOT_CLOSED,
        NOT_DEGREES,
        CROSSES,
        SEAT_UNKNOWN,
        SEAT_OUTSIDE,
        OVERLAP
    }

    static OutlineFault of(Kind kind, String... arguments) {
        return new OutlineFault(kind, List.of(arguments));
    }
}
