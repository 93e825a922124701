package org.twinning.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * How the stock of agreements changed between two days, in the manner of a balance: what stood in each status at the end of
 * the day before, what came in and what went out, and what stands there at the end.
 *
 * @param from the first day that counts
 * @param to the last day that counts
 * @param rows one for each status, also where nothing moved
 * @param entered agreements that came to be known, and {@code left} those that were taken back
 */
public record Movement(LocalDate from, LocalDate to, List<Row> rows, long entered, long left) {

    /** The border of the register itself, which no change from one status to another crosses. */
    public enum Border {
        ENTERED,
        LEFT
    }

    /** Whose days count: those on which things happened, or those on which the register was told. */
    public enum By {
        EVENT,
        ENTRY
    }

    /** The stock of one status; opening + entered - left = closing. */
    public record Row(Status status, long opening, long entered, long left, long closing) {}

    /** The agreements themselves: as many as there were, came and went. */
    public long opening() {
        return rows.stream().mapToLong(Row::opening).sum();
    }

    public long closing() {
        return rows.stream().mapToLong(Row::closing).sum();
    }

    /** What happened to one agreement on a day. */
    public enum Kind {
        /** It went from one status to another, or came to be known. */
        STATUS,
        RESCHEDULED,
        SIGNED,
        /** Its term went on, by agreement or as a tacit renewal that is certain. */
        PROLONGED,
        /** It went on tacitly, and nobody has looked yet whether somebody objected. */
        PRESUMED,
        CORRECTED
    }

    /**
     * One step of one agreement.
     *
     * @param before null when the agreement was not known
     * @param after null when it is no longer known
     * @param planned what it was rescheduled to
     */
    public record Step(
            LocalDate day,
            String number,
            List<PartnerLine> partners,
            Kind kind,
            @Nullable Status before,
            @Nullable Status after,
            @Nullable PlannedDate planned) {}
}
