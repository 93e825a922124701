package org.twinning.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Status;
import org.twinning.platform.LocalText;

/**
 * The picture of who is bound to whom, drawn to a width of 1000 units and a height of its own.
 *
 * @param region whose pairs it shows; null for all
 * @param grounds the visible land of each country, as paths
 * @param countries their names
 * @param outlines borders of districts that an administrator loaded, as paths
 * @param credits to whom those are owed
 * @param lines the agreements that stand alone on an arc, by number
 * @param unplaced how many pairs cannot be drawn since it is not known where they lie
 */
public record PairMap(
        @Nullable String region,
        long height,
        Collection<String> grounds,
        List<Label> countries,
        List<String> outlines,
        Set<String> credits,
        List<Dot> dots,
        List<Arc> arcs,
        List<Label> wide,
        List<Label> narrow,
        Map<String, AgreementLine> lines,
        int unplaced) {

    /** Whether districts of a region stand together on it. */
    public boolean gathered() {
        return dots.stream().anyMatch(Dot::region);
    }

    /** Those that its lines and its legend need. */
    public Set<Status> statuses() {
        Set<Status> statuses = new TreeSet<>();
        arcs.forEach(it -> statuses.add(it.pair().status()));
        return statuses;
    }

    public boolean provisional() {
        return lines.values().stream().anyMatch(AgreementLine::provisional);
    }

    /**
     * A place.
     *
     * @param code of its territory
     * @param region whether all that lies in a region stands here as one
     * @param sure whether some source names it as a side of something shown
     */
    public record Dot(String code, LocalText name, Spot at, boolean region, boolean sure) {}

    /**
     * A line between two places; null where one of them has no place on the map.
     *
     * @param middle where its number stands
     * @param along points on it
     */
    public record Arc(
            Pair pair,
            LocalText one,
            LocalText other,
            @Nullable String path,
            @Nullable Spot middle,
            List<Spot> along) {}

    /**
     * A name beside its place, in the language of the reader.
     *
     * @param lines one or two
     * @param y of the first line
     */
    public record Label(List<String> lines, double x, double y, String anchor) {}
}
