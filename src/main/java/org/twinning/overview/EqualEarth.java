package org.twinning.overview;

/**
 * The whole world true to areas: B. Savric, T. Patterson, B. Jenny, The Equal Earth map projection, International Journal of
 * Geographical Information Science 33 (2019).
 */
final class EqualEarth implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT = Math.sqrt(3);

    @Override
    public Spot at(double longitude, double latitude) {
        double t = Math.asin(ROOT / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = 2
                * ROOT
                * Math.toRadians(longitude)
                * Math.cos(t)
                / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        return new Spot(x, t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1));
    }
}
