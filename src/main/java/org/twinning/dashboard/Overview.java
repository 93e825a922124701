package org.twinning.dashboard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Caveat;
import org.twinning.agreement.Status;
import org.twinning.agreement.Timeline;
import org.twinning.platform.Changes;
import org.twinning.platform.PlannedDate;
import org.twinning.programme.Progress;

/**
 * The register at a glance, as it stood on a day.
 *
 * @param focus the running programmes that are shown with their agreements, those with something overdue first
 * @param others running programmes beyond these, by their numbers only
 * @param counts how many agreements stand where; statuses without any are left out
 * @param caveats how many bear which mark; marks that none bears are left out
 * @param attention the first of what is overdue or lacks a signature, the longest waiting first
 * @param next the first of what is planned, by date
 * @param signings the latest signings
 * @param changes what was recorded last; empty on other days than today, when it was not yet known
 * @param timeline null when there is nothing to draw
 */
public record Overview(
        List<InFocus> focus,
        List<Progress> others,
        Map<Status, Long> counts,
        Map<Caveat, Long> caveats,
        Page<AgreementLine> attention,
        Page<AgreementLine> next,
        Page<AgreementLine> signings,
        List<Changes.Line> changes,
        @Nullable Timeline timeline) {

    private static final Set<Status> ALWAYS_SHOWN = EnumSet.of(Status.PLANNED, Status.OVERDUE, Status.IN_FORCE);

    public long known() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many agreements the timeline shows. */
    public long drawn() {
        return focus.stream().mapToLong(it -> it.lines().getNumberOfElements()).sum();
    }

    /** Whether a pair on the page has a side that no source names. */
    public boolean provisional() {
        return Stream.of(
                        focus.stream().flatMap(it -> it.lines().stream()),
                        attention.stream(),
                        next.stream(),
                        signings.stream())
                .flatMap(lines -> lines)
                .anyMatch(AgreementLine::provisional);
    }

    /** Every status in which agreements are, and those that readers look for even when there are none. */
    public List<Tile> tiles() {
        return Arrays.stream(Status.values())
                .map(it -> new Tile(it, counts.getOrDefault(it, 0L)))
                .filter(it -> it.number() > 0 || ALWAYS_SHOWN.contains(it.status()))
                .toList();
    }

    /** What comes next under the date for which it is planned. */
    public SortedMap<PlannedDate, List<AgreementLine>> nextByDate() {
        return next.stream()
                .filter(it -> it.planned() != null)
                .collect(Collectors.groupingBy(AgreementLine::planned, TreeMap::new, Collectors.toList()));
    }

    /** A number that opens its list. */
    public record Tile(Status status, long number) {}

    /** @param lines its first agreements by number */
    public record InFocus(Progress progress, Page<AgreementLine> lines) {}
}
