package org.twinning.overview;

/** A point on a plane; what it is measured in, the plane says. */
public record Spot(double x, double y) {

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
