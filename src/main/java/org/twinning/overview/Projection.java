package org.twinning.overview;

/** From degrees east and north on a sphere of radius 1 to a plane whose y grows northwards. */
interface Projection {

    Spot at(double longitude, double latitude);

    /** Conic and true to angles where the places lie in one part of a continent; the whole world true to areas otherwise. */
    static Projection fitting(Bounds degrees) {
        boolean continental = degrees.width() <= 110 && degrees.bottom() >= 20 && degrees.top() <= 78;
        return continental ? Conic.fitting(degrees) : new EqualEarth();
    }
}
