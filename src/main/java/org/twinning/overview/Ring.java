package org.twinning.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A closed line of points on some plane, x and y in turn; the last point leads back to the first. */
record Ring(double[] xy) {

    int points() {
        return xy.length / 2;
    }

    double x(int point) {
        return xy[2 * point];
    }

    double y(int point) {
        return xy[2 * point + 1];
    }

    Bounds bounds() {
        Bounds bounds = Bounds.NOTHING;
        for (int i = 0; i < points(); i++) {
            bounds = bounds.with(x(i), y(i));
        }
        return bounds;
    }

    /** What of it lies in a rectangle, by Sutherland and Hodgman: edge after edge is cut off. */
    Ring within(Bounds frame) {
        return cut(0, frame.left(), 1)
                .cut(0, frame.right(), -1)
                .cut(1, frame.bottom(), 1)
                .cut(1, frame.top(), -1);
    }

    /** Keeps the side of a straight line on which {@code sign * (coordinate - limit)} is not negative. */
    private Ring cut(int axis, double limit, int sign) {
        Points kept = new Points(points() + 8);
        for (int i = 0; i < points(); i++) {
            int next = (i + 1) % points();
            double here = sign * (xy[2 * i + axis] - limit);
            double there = sign * (xy[2 * next + axis] - limit);
            if (here >= 0) {
                kept.add(x(i), y(i));
            }
            if (here >= 0 != there >= 0) {
                double part = here / (here - there);
                kept.add(x(i) + part * (x(next) - x(i)), y(i) + part * (y(next) - y(i)));
            }
        }
        return kept.ring();
    }

    Ring project(Projection projection) {
        double[] projected = new double[xy.length];
        for (int i = 0; i < points(); i++) {
            Spot spot = projection.at(x(i), y(i));
            projected[2 * i] = spot.x();
            projected[2 * i + 1] = spot.y();
        }
        return new Ring(projected);
    }

    /** Points all over its bounds, the middle first, then outwards. */
    List<Spot> places() {
        Bounds bounds = bounds();
        Spot middle = new Spot((bounds.left() + bounds.right()) / 2, (bounds.bottom() + bounds.top()) / 2);
        List<Spot> places = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            for (int j = 1; j < 12; j++) {
                places.add(
                        new Spot(bounds.left() + bounds.width() * i / 12, bounds.bottom() + bounds.height() * j / 12));
            }
        }
        places.sort(Comparator.comparingDouble(middle::distance));
        return places;
    }

    /** Whether all corners of a box, and its middle, lie inside. */
    boolean holds(Bounds box) {
        double middle = (box.left() + box.right()) / 2;
        return holds(box.left(), box.bottom())
                && holds(box.right(), box.bottom())
                && holds(box.left(), box.top())
                && holds(box.right(), box.top())
                && holds(middle, (box.bottom() + box.top()) / 2);
    }

    /** By the number of its edges that a ray from there crosses. */
    boolean holds(double x, double y) {
        boolean inside = false;
        for (int i = 0; i < points(); i++) {
            int next = (i + 1) % points();
            if (y(i) > y != y(next) > y && x < x(i) + (y - y(i)) / (y(next) - y(i)) * (x(next) - x(i))) {
                inside = !inside;
            }
        }
        return inside;
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < points(); i++) {
            int next = (i + 1) % points();
            twice += x(i) * y(next) - x(next) * y(i);
        }
        return Math.abs(twice) / 2;
    }

    /** Points as they gather. */
    static final class Points {

        private double[] xy;
        private int size;

        Points(int expected) {
            xy = new double[2 * expected];
        }

        void add(double x, double y) {
            if (size + 2 > xy.length) {
                xy = Arrays.copyOf(xy, 2 * xy.length + 2);
            }
            xy[size++] = x;
            xy[size++] = y;
        }

        Ring ring() {
            return new Ring(Arrays.copyOf(xy, size));
        }
    }
}
