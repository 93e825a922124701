package org.twinning.overview;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The rings of an area, as the sheet draws them. */
final class Rings {

    private Rings() {}

    static List<Ring> of(Geometry area) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return rings;
    }

    private static Ring ring(LineString line) {
        Ring.Points points = new Ring.Points(line.getNumPoints());
        for (Coordinate each : line.getCoordinates()) {
            points.add(each.x, each.y);
        }
        return points.ring();
    }
}
