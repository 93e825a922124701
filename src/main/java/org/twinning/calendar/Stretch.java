package org.twinning.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Span;
import org.twinning.platform.Words;

/**
 * A day, or the days among which an unknown one lies: what is known to the month only stands on no day of it.
 *
 * @param last the same as the first for a day
 * @param throughout whether it fills all of several days, as a visit does
 */
public record Stretch(LocalDate first, LocalDate last, boolean throughout) implements Comparable<Stretch> {

    private static final Comparator<Stretch> ORDER =
            Comparator.comparing(Stretch::first).thenComparing(Stretch::last);

    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        throughout = throughout && !first.equals(last);
    }

    public Stretch(LocalDate first, LocalDate last) {
        this(first, last, false);
    }

    public static Stretch of(Span span) {
        return new Stretch(span.firstDay(), span.lastDay(), span.exact());
    }

    public static Stretch of(PlannedDate date) {
        return new Stretch(date.firstDay(), date.lastDay());
    }

    /** Whether its days are known, so that it stands on them. */
    public boolean day() {
        return throughout || first.equals(last);
    }

    /** One day, or all of several. */
    public Span span() {
        return new Span(PlannedDate.day(first), PlannedDate.day(last));
    }

    public boolean touches(LocalDate from, LocalDate through) {
        return !first.isAfter(through) && !last.isBefore(from);
    }

    /** The day, month, quarter or year that it is; nothing when it is none of them. */
    public Optional<PlannedDate> date() {
        return Stream.of(PlannedDate.Precision.values())
                .filter(it -> begins(it))
                .map(it -> new PlannedDate(first, it))
                .filter(it -> it.lastDay().equals(last))
                .findFirst();
    }

    /** In words: "November 2026", "between 1 July 1999 and 30 June 2000". */
    public String words(Words words) {
        return date().map(words::prose)
                .orElseGet(() -> words.message("reckoning.range", words.prose(first), words.prose(last)));
    }

    private boolean begins(PlannedDate.Precision precision) {
        return switch (precision) {
            case DAY -> true;
            case MONTH -> first.getDayOfMonth() == 1;
            case QUARTER -> first.getDayOfMonth() == 1 && first.getMonthValue() % 3 == 1;
            case YEAR -> first.getDayOfYear() == 1;
        };
    }

    @Override
    public int compareTo(Stretch other) {
        return ORDER.compare(this, other);
    }
}
