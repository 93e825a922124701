package org.twinning.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Status;
import org.twinning.platform.PlannedDate;

/**
 * How far a programme has come on a day.
 *
 * @param counts how many of its agreements stand where; statuses without any are left out
 * @param planned how many are planned for which date
 */
public record Progress(Programme programme, Map<Status, Long> counts, SortedMap<PlannedDate, Long> planned) {

    /** Every status that an agreement can have once all its partners have signed. */
    public static final List<Status> SIGNED =
            Arrays.stream(Status.values()).filter(Status::signedByAll).toList();

    private static final int DATES_SAID = 3;

    public long known() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Out of how many: the target, or more when more have been taken in. */
    public long outOf() {
        return Math.max(programme.target(), known());
    }

    public long signed() {
        return count(SIGNED);
    }

    public long overdue() {
        return count(List.of(Status.OVERDUE));
    }

    /** It runs from its first day until its period is over and its target reached. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(programme.firstDay())
                && (!day.isAfter(programme.lastDay()) || signed() < programme.target());
    }

    /** The parts of the sentence that tells it, the outcome first and what is late next. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("signed", signed(), SIGNED, null));
        add(parts, "overdue", Status.OVERDUE);
        add(parts, "partlySigned", Status.PARTLY_SIGNED);
        if (planned.size() <= DATES_SAID) {
            planned.forEach((date, count) -> parts.add(new Part("plannedFor", count, List.of(Status.PLANNED), date)));
        } else {
            add(parts, "planned", Status.PLANNED);
        }
        add(parts, "proposed", Status.PROPOSED);
        add(parts, "abandoned", Status.ABANDONED);
        return parts;
    }

    private void add(List<Part> parts, String kind, Status status) {
        if (counts.containsKey(status)) {
            parts.add(new Part(kind, count(List.of(status)), List.of(status), null));
        }
    }

    private long count(List<Status> statuses) {
        return statuses.stream().mapToLong(it -> counts.getOrDefault(it, 0L)).sum();
    }

    /** A number with what it counts: the statuses and the date by which a list finds the same agreements. */
    public record Part(
            String kind,
            long number,
            List<Status> statuses,
            @Nullable PlannedDate planned) {}
}
