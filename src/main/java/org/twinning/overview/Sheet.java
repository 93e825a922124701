package org.twinning.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The piece of the world that a map shows, laid out on a drawing of fixed width; y grows downwards there. */
final class Sheet {

    static final double WIDTH = 1000;

    /** What is nearer to the former point than this is not seen. */
    private static final double FINE = 0.7;

    /** An island smaller than this is not drawn, one smaller than the other bears no name. */
    private static final double SMALLEST = 1.5;

    private static final double NAMED = 2_500;

    /** Around the places, as a part of what they take: for the names of those at the edge. */
    private static final double ROOM_ASIDE = 0.23;

    private static final double ROOM = 0.12;

    private static final double LEAST_DEGREES = 3;

    private final Projection projection;
    private final Bounds degrees;
    private final Bounds plane;
    private final double scale;
    final double height;

    /** @param places in degrees east and north, at least one */
    Sheet(List<Spot> places) {
        Bounds around = Bounds.NOTHING;
        for (Spot it : places) {
            around = around.with(it.x(), it.y());
        }
        degrees = around.widened(
                Math.max(0, (LEAST_DEGREES - around.width()) / 2),
                Math.max(0, (LEAST_DEGREES / 2 - around.height()) / 2));
        projection = Projection.fitting(degrees);
        Bounds shown = Bounds.NOTHING;
        for (Spot it : edge(degrees)) {
            Spot spot = projection.at(it.x(), it.y());
            shown = shown.with(spot.x(), spot.y());
        }
        shown = shown.widened(shown.width() * ROOM_ASIDE, shown.height() * ROOM);
        double flat = Math.max(0, shown.width() * 0.5 - shown.height()) / 2;
        double steep = Math.max(0, shown.height() / 0.7 - shown.width()) / 2;
        plane = shown.widened(steep, flat);
        scale = WIDTH / plane.width();
        height = Math.round(plane.height() * scale);
    }

    private static List<Spot> edge(Bounds degrees) {
        List<Spot> edge = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double x = degrees.left() + degrees.width() * i / 8;
            double y = degrees.bottom() + degrees.height() * i / 8;
            edge.add(new Spot(x, degrees.bottom()));
            edge.add(new Spot(x, degrees.top()));
            edge.add(new Spot(degrees.left(), y));
            edge.add(new Spot(degrees.right(), y));
        }
        return edge;
    }

    Spot at(double longitude, double latitude) {
        return onSheet(projection.at(longitude, latitude));
    }

    private Spot onSheet(Spot spot) {
        return new Spot((spot.x() - plane.left()) * scale, (plane.top() - spot.y()) * scale);
    }

    /** What of some land lies on the sheet, as a path; empty when nothing is seen of it. */
    String path(List<Ring> rings) {
        StringBuilder path = new StringBuilder();
        rings.forEach(ring -> write(seen(ring), path));
        return path.toString();
    }

    /** The visible land of each country in one path. */
    Map<String, String> grounds(List<Borders.Land> lands) {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        Bounds wide = wide();
        lands.stream().filter(it -> it.bounds().meets(wide)).forEach(land -> {
            StringBuilder path = paths.computeIfAbsent(String.valueOf(land.country()), it -> new StringBuilder());
            land.rings().forEach(ring -> write(seen(ring), path));
        });
        Map<String, String> grounds = new LinkedHashMap<>();
        paths.forEach((country, path) -> {
            if (!path.isEmpty()) {
                grounds.put(country, path.toString());
            }
        });
        return grounds;
    }

    /** The largest visible piece of each country that is large enough to bear a name. */
    Map<String, Ring> countries(List<Borders.Land> lands) {
        Map<String, Ring> largest = new LinkedHashMap<>();
        Bounds wide = wide();
        lands.stream()
                .filter(it -> it.country() != null && it.bounds().meets(wide))
                .forEach(land -> {
                    Ring seen = seen(land.rings().get(0)).within(new Bounds(0, 0, WIDTH, height));
                    if (seen.points() > 2 && seen.area() > NAMED) {
                        largest.merge(
                                String.valueOf(land.country()),
                                seen,
                                BinaryOperator.maxBy(Comparator.comparingDouble(Ring::area)));
                    }
                });
        return largest;
    }

    /** Degrees within which something may be seen: the sheet's corners reach beyond those of the places. */
    private Bounds wide() {
        Bounds wide = degrees.widened(degrees.width() * 0.8 + 10, degrees.height() * 1.2 + 10);
        return projection instanceof Conic
                ? new Bounds(wide.left(), Math.max(wide.bottom(), -60), wide.right(), Math.min(wide.top(), 89))
                : new Bounds(-180, -90, 180, 90);
    }

    private Ring seen(Ring ring) {
        Ring near = ring.within(wide());
        if (near.points() < 3) {
            return near;
        }
        Ring projected = near.project(projection);
        double[] xy = new double[2 * projected.points()];
        for (int i = 0; i < projected.points(); i++) {
            Spot spot = onSheet(new Spot(projected.x(i), projected.y(i)));
            xy[2 * i] = spot.x();
            xy[2 * i + 1] = spot.y();
        }
        return new Ring(xy).within(new Bounds(0, 0, WIDTH, height).widened(30, 30));
    }

    private static void write(Ring ring, StringBuilder path) {
        Bounds bounds = ring.bounds();
        if (ring.points() < 3 || Math.max(bounds.width(), bounds.height()) < SMALLEST) {
            return;
        }
        double x = Double.NEGATIVE_INFINITY;
        double y = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.points(); i++) {
            if (i == 0 || Math.hypot(ring.x(i) - x, ring.y(i) - y) >= FINE) {
                x = ring.x(i);
                y = ring.y(i);
                path.append(i == 0 ? 'M' : 'L').append(number(x)).append(' ').append(number(y));
            }
        }
        path.append('Z');
    }

    /** With one digit behind the point, and none when it is nought. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }
}
