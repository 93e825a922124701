package org.twinning.overview;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * A line between two places, bent so that several of them can be told apart.
 *
 * @param along points on it, from end to end
 */
record Bow(String path, List<Spot> along) {

    /** Even, so that one point is the middle. */
    private static final int STEPS = 40;

    /** How far it is bent, as a part of its length; each further one a little more. */
    private static final double BEND = 0.14;

    private static final double FURTHER = 0.09;

    /** @param further how many lie between the same two already */
    static Bow between(Spot one, Spot other, int further) {
        double length = one.distance(other);
        if (length < 1) {
            return loop(one, further);
        }
        Spot west = one.x() <= other.x() ? one : other;
        Spot east = west.equals(one) ? other : one;
        double bend = BEND + FURTHER * further;
        Spot control = new Spot(
                (west.x() + east.x()) / 2 + 2 * bend * (east.y() - west.y()),
                (west.y() + east.y()) / 2 - 2 * bend * (east.x() - west.x()));
        String path = "M%s %sQ%s %s %s %s"
                .formatted(
                        Sheet.number(west.x()),
                        Sheet.number(west.y()),
                        Sheet.number(control.x()),
                        Sheet.number(control.y()),
                        Sheet.number(east.x()),
                        Sheet.number(east.y()));
        return new Bow(
                path,
                along(t -> new Spot(
                        curve(t, west.x(), control.x(), east.x()), curve(t, west.y(), control.y(), east.y()))));
    }

    /** Both sides stand at one place: a circle beside it. */
    private static Bow loop(Spot at, int further) {
        double radius = 14 + 9.0 * further;
        String path = "M%s %sa%s %s 0 1 1 0.1 0"
                .formatted(Sheet.number(at.x()), Sheet.number(at.y()), Sheet.number(radius), Sheet.number(radius));
        return new Bow(
                path,
                along(t -> new Spot(
                        at.x() + radius * Math.sin(2 * Math.PI * t),
                        at.y() - radius + radius * Math.cos(2 * Math.PI * t))));
    }

    Spot middle() {
        return along.get(STEPS / 2);
    }

    private static List<Spot> along(DoubleFunction<Spot> at) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> at.apply((double) step / STEPS))
                .toList();
    }

    /** A quadratic Bézier curve. */
    private static double curve(double t, double from, double control, double to) {
        return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
    }
}
