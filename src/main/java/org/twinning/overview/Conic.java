package org.twinning.overview;

/**
 * Lambert's conformal conic projection (J. P. Snyder, Map Projections: A Working Manual, USGS 1395, formulas 15-1 to 15-5 for the
 * sphere), in which maps of Eastern Europe are usually drawn.
 */
final class Conic implements Projection {

    private final double middle;
    private final double cone;
    private final double scale;
    private final double origin;

    /** True to scale on two parallels, the sixth parts of the height away from its edges. */
    static Conic fitting(Bounds degrees) {
        double height = Math.max(degrees.height(), 2);
        double centre = (degrees.bottom() + degrees.top()) / 2;
        return new Conic((degrees.left() + degrees.right()) / 2, centre, centre - height / 3, centre + height / 3);
    }

    Conic(double middleLongitude, double originLatitude, double southern, double northern) {
        double one = Math.toRadians(southern);
        double two = Math.toRadians(northern);
        middle = Math.toRadians(middleLongitude);
        cone = Math.log(Math.cos(one) / Math.cos(two)) / Math.log(stretched(two) / stretched(one));
        scale = Math.cos(one) * Math.pow(stretched(one), cone) / cone;
        origin = scale / Math.pow(stretched(Math.toRadians(originLatitude)), cone);
    }

    @Override
    public Spot at(double longitude, double latitude) {
        double radius = scale / Math.pow(stretched(Math.toRadians(Math.max(latitude, -80))), cone);
        double angle = cone * turned(Math.toRadians(longitude) - middle);
        return new Spot(radius * Math.sin(angle), origin - radius * Math.cos(angle));
    }

    private static double turned(double angle) {
        return angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;
    }

    private static double stretched(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }
}
