package org.twinning.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinning.overview.PairMap.Arc;
import org.twinning.overview.PairMap.Dot;
import org.twinning.overview.PairMap.Label;

/**
 * Puts names beside places, where the fewest lines run through them. A name that would lie upon another is left out, for the
 * table has them all; a long one stands in two lines.
 */
final class Labels {

    /** The mean width of a letter of PT Sans as a part of its size. */
    private static final double LETTER = 0.52;

    /** The same of capital letters that stand apart. */
    private static final double SPACED = 0.92;

    /** From one line to the next, as a part of the size; drawing.html says the same. */
    private static final double LINE = 1.1;

    /** In letters. */
    private static final int LONG = 16;

    private final double size;
    private final double gap;
    private final Bounds sheet;
    private final List<Spot> crossed;
    private final List<Bounds> taken = new ArrayList<>();

    Labels(double size, double height, List<Arc> arcs) {
        this.size = size;
        this.gap = size * 0.6;
        this.sheet = new Bounds(0, 0, Sheet.WIDTH, height);
        this.crossed = arcs.stream().flatMap(it -> it.along().stream()).toList();
    }

    /** Whichever has the least choice comes first. */
    List<Label> beside(List<Dot> dots, Locale language) {
        dots.forEach(it -> taken.add(around(it.at(), gap * 0.8)));
        List<List<Label>> open = dots.stream()
                .map(it -> beside(it.at(), lines(it.name().in(language))))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Label> labels = new ArrayList<>();
        while (!open.isEmpty()) {
            open.replaceAll(
                    it -> it.stream().filter(label -> free(box(label, LETTER))).toList());
            open.removeIf(List::isEmpty);
            open.stream().min(Comparator.comparingInt(List::size)).ifPresent(next -> {
                Label best = Collections.min(next, Comparator.comparingLong(it -> crossings(box(it, LETTER))));
                taken.add(box(best, LETTER));
                labels.add(best);
                open.remove(next);
            });
        }
        return labels;
    }

    /** On all sides of a place, the best first. */
    private List<Label> beside(Spot at, List<String> lines) {
        double further = (lines.size() - 1) * size * LINE;
        double level = at.y() + size * 0.35 - further / 2;
        double below = at.y() + gap + size * 0.9;
        double above = at.y() - gap - further;
        return List.of(
                new Label(lines, at.x() + gap, level, "start"),
                new Label(lines, at.x() - gap, level, "end"),
                new Label(lines, at.x(), below, "middle"),
                new Label(lines, at.x(), above, "middle"),
                new Label(lines, at.x() + gap / 2, below, "start"),
                new Label(lines, at.x() - gap / 2, below, "end"),
                new Label(lines, at.x() + gap / 2, above, "start"),
                new Label(lines, at.x() - gap / 2, above, "end"));
    }

    /** Names of countries stand where they are seen, in the largest visible piece, and not upon what is there already. */
    List<Label> across(Map<String, Ring> countries, Function<String, String> names) {
        List<Label> labels = new ArrayList<>();
        countries.forEach((country, ring) -> ring.places().stream()
                .map(it -> new Label(List.of(names.apply(country)), it.x(), it.y(), "middle"))
                .filter(it -> {
                    Bounds room = box(it, SPACED).widened(size / 2, size / 2);
                    return ring.holds(room) && free(room);
                })
                .min(Comparator.comparingLong(it -> crossings(box(it, SPACED))))
                .ifPresent(it -> {
                    taken.add(box(it, SPACED));
                    labels.add(it);
                }));
        return labels;
    }

    /** Where they come out most alike. */
    private static List<String> lines(String name) {
        return IntStream.range(0, name.length() > LONG ? name.length() : 0)
                .filter(at -> name.charAt(at) == ' ')
                .boxed()
                .min(Comparator.comparingInt(at -> Math.abs(name.length() - 1 - 2 * at)))
                .map(at -> List.of(name.substring(0, at), name.substring(at + 1)))
                .orElse(List.of(name));
    }

    private Bounds box(Label label, double letter) {
        int longest = label.lines().stream().mapToInt(String::length).max().orElse(0);
        double width = longest * size * letter;
        double left =
                switch (label.anchor()) {
                    case "start" -> label.x();
                    case "end" -> label.x() - width;
                    default -> label.x() - width / 2;
                };
        double last = label.y() + (label.lines().size() - 1) * size * LINE;
        return new Bounds(left, label.y() - size * 0.8, left + width, last + size * 0.25);
    }

    private boolean free(Bounds box) {
        return box.left() >= sheet.left()
                && box.right() <= sheet.right()
                && box.bottom() >= sheet.bottom()
                && box.top() <= sheet.top()
                && taken.stream().noneMatch(box::meets);
    }

    private long crossings(Bounds box) {
        return crossed.stream().filter(box::holds).count();
    }

    private static Bounds around(Spot spot, double radius) {
        return new Bounds(spot.x() - radius, spot.y() - radius, spot.x() + radius, spot.y() + radius);
    }
}
