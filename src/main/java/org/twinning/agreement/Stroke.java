package org.twinning.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What the picture of an agreement's life draws at once: a stretch of days, or a date, which is as long as it is uncertain.
 *
 * @param from the date itself, or the first day of a stretch, as exactly as it is known
 * @param through last day of a stretch; null for a date, and where the stretch goes on
 * @param of what the step belongs to, where it is one of an ending
 * @param step null where it is none
 */
public record Stroke(
        Kind kind,
        KnownEnd from,
        @Nullable KnownEnd through,
        @Nullable EndingKind of,
        @Nullable StepKind step) {

    /** Under what heading the table beside the picture tells it. */
    public enum Part {
        SIGNING,
        TERM,
        END
    }

    /** Each is drawn in a way of its own. */
    public enum Kind {
        /** A plan in the place of which another was announced. */
        FORMER_PLAN(Part.SIGNING, false),
        PLAN(Part.SIGNING, false),
        OVERDUE(Part.SIGNING, true),
        SIGNING(Part.SIGNING, false),
        /** The entry into force, where it is another day than that of the signing. */
        ENTRY(Part.TERM, false),
        IN_FORCE(Part.TERM, true),
        /** In force by a tacit renewal that nobody has confirmed yet. */
        PRESUMED(Part.TERM, true),
        SUSPENDED(Part.TERM, true),
        /** What is left of the term. */
        AHEAD(Part.TERM, true),
        /** No end is known. */
        OPEN(Part.TERM, true),
        /** After the end of the term it goes on of itself while nobody objects. */
        RENEWING(Part.TERM, true),
        /** The last day for a notice against the current end. */
        NOTICE_DAY(Part.END, false),
        /** Somebody has said, or disputes, that it is to end; that alone changes nothing. */
        ANNOUNCED(Part.END, false),
        /** A notice was sent, received or answered. */
        NOTICE(Part.END, false),
        /** A suspension or a resumption takes effect. */
        TURN(Part.END, false),
        /** A termination, or that it is given up, takes effect. */
        EFFECT(Part.END, false),
        /** The last day of the term. */
        END(Part.END, false);

        private final Part part;
        private final boolean stretch;

        Kind(Part part, boolean stretch) {
            this.part = part;
            this.stretch = stretch;
        }

        public Part part() {
            return part;
        }

        public boolean stretch() {
            return stretch;
        }
    }

    static Stroke date(Kind kind, PlannedDate date) {
        return date(kind, days(date));
    }

    static Stroke date(Kind kind, KnownEnd date) {
        return new Stroke(kind, date, null, null, null);
    }

    static Stroke stretch(Kind kind, KnownEnd from, @Nullable KnownEnd through) {
        return new Stroke(kind, from, through, null, null);
    }

    static Stroke step(EndingKind of, StepKind step, PlannedDate date) {
        Kind kind =
                switch (step) {
                    case ANNOUNCED, DISPUTED -> Kind.ANNOUNCED;
                    case SENT, RECEIVED, ANSWERED -> Kind.NOTICE;
                    case EFFECTIVE -> of.pauses() ? Kind.TURN : Kind.EFFECT;
                };
        return new Stroke(kind, days(date), null, of, step);
    }

    static KnownEnd days(PlannedDate date) {
        return new KnownEnd(date.firstDay(), date.lastDay());
    }

    static KnownEnd day(LocalDate day) {
        return new KnownEnd(day, day);
    }
}
