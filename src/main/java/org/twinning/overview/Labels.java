package org.twinning.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.twinning.overview.PairMap.Dot;
import org.twinning.overview.PairMap.Label;

/** Puts names beside places where there is room: a name that would lie upon another is left out, for the table has them all. */
final class Labels {

    /** The mean width of a letter of PT Sans as a part of its size. */
    private static final double LETTER = 0.54;

    /** The same of capital letters that stand apart. */
    private static final double SPACED = 0.92;

    private final double size;
    private final double gap;
    private final Bounds sheet;
    private final List<Bounds> taken = new ArrayList<>();

    Labels(double size, double height) {
        this.size = size;
        this.gap = size * 0.6;
        this.sheet = new Bounds(0, 0, Sheet.WIDTH, height);
    }

    List<Label> beside(List<Dot> dots, Locale language) {
        dots.forEach(it -> taken.add(around(it.at(), gap * 0.8)));
        List<Label> labels = new ArrayList<>();
        for (Dot dot : dots) {
            String text = dot.name().in(language);
            double width = text.length() * size * LETTER;
            Spot at = dot.at();
            for (Label tried : List.of(
                    new Label(text, at.x() + gap, at.y() + size * 0.35, "start"),
                    new Label(text, at.x() - gap, at.y() + size * 0.35, "end"),
                    new Label(text, at.x(), at.y() + gap + size * 0.9, "middle"),
                    new Label(text, at.x(), at.y() - gap, "middle"))) {
                Bounds box = box(tried, width);
                if (inside(box) && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    labels.add(tried);
                    break;
                }
            }
        }
        return labels;
    }

    /** Names of countries stand where they are seen, in the largest visible piece, and not upon what is there already. */
    List<Label> across(Map<String, Ring> countries, Function<String, String> names) {
        List<Label> labels = new ArrayList<>();
        countries.forEach((country, ring) -> {
            String text = names.apply(country);
            double width = text.length() * size * SPACED;
            ring.places().stream()
                    .map(it -> new Label(text, it.x(), it.y(), "middle"))
                    .filter(it -> {
                        Bounds box = box(it, width).widened(size / 2, size / 2);
                        return inside(box) && ring.holds(box) && taken.stream().noneMatch(box::meets);
                    })
                    .findFirst()
                    .ifPresent(it -> {
                        taken.add(box(it, width));
                        labels.add(it);
                    });
        });
        return labels;
    }

    private Bounds box(Label label, double width) {
        double left =
                switch (label.anchor()) {
                    case "start" -> label.x();
                    case "end" -> label.x() - width;
                    default -> label.x() - width / 2;
                };
        return new Bounds(left, label.y() - size * 0.8, left + width, label.y() + size * 0.25);
    }

    private boolean inside(Bounds box) {
        return box.left() >= sheet.left()
                && box.right() <= sheet.right()
                && box.bottom() >= sheet.bottom()
                && box.top() <= sheet.top();
    }

    private static Bounds around(Spot spot, double radius) {
        return new Bounds(spot.x() - radius, spot.y() - radius, spot.x() + radius, spot.y() + radius);
    }
}
