package org.twinning.overview;

/** A rectangle on some plane; y grows upwards on a globe and downwards on a screen, and either is fine here. */
record Bounds(double left, double bottom, double right, double top) {

    static final Bounds NOTHING = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Bounds with(double x, double y) {
        return new Bounds(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    Bounds widened(double aside, double upDown) {
        return new Bounds(left - aside, bottom - upDown, right + aside, top + upDown);
    }

    boolean holds(Spot spot) {
        return left <= spot.x() && spot.x() <= right && bottom <= spot.y() && spot.y() <= top;
    }

    boolean meets(Bounds other) {
        return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top;
    }
}
