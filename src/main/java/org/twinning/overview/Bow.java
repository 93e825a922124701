package org.twinning.overview;

/** A line between two places, bent so that several of them can be told apart. */
record Bow(String path, Spot middle) {

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
                new Spot((west.x() + 2 * control.x() + east.x()) / 4, (west.y() + 2 * control.y() + east.y()) / 4));
    }

    /** Both sides stand at one place: a circle beside it. */
    private static Bow loop(Spot at, int further) {
        double radius = 14 + 9.0 * further;
        String path = "M%s %sa%s %s 0 1 1 0.1 0"
                .formatted(Sheet.number(at.x()), Sheet.number(at.y()), Sheet.number(radius), Sheet.number(radius));
        return new Bow(path, new Spot(at.x(), at.y() - 2 * radius));
    }
}
