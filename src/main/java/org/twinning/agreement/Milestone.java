package org.twinning.agreement;

import java.time.LocalDate;

/**
 * Something in an agreement's life that has a day, or a stretch in which the day lies.
 *
 * @param latest differs from {@code earliest} only when a date is imprecise
 * @param note what more there is to say of it; see {@link Note}
 * @param years how many they are, for an anniversary
 */
public record Milestone(Kind kind, String number, LocalDate earliest, LocalDate latest, Note note, int years) {

    public enum Kind {
        /** It is planned to be signed, at no event. */
        PLAN,
        /** All signed it, at no event. */
        SIGNING,
        /** So many years have gone since it was signed. */
        ANNIVERSARY,
        /** The last day of its term, as things stand on the day of the question. */
        TERM_END,
        /** The last day on which a notice against the current end is in time. */
        NOTICE_DAY,
        /** An ending takes effect. */
        ENDING
    }

    /** What decides how it is told. */
    public enum Note {
        NONE,
        /** A plan whose last day is over. */
        OVERDUE,
        /** An end after which the agreement goes on of itself while nobody objects. */
        GOES_ON,
        TERMINATION,
        SUSPENSION,
        RESUMPTION
    }

    boolean touches(LocalDate from, LocalDate through) {
        return !earliest.isAfter(through) && !latest.isBefore(from);
    }
}
