package org.twinning.territory;

import static org.twinning.territory.OutlineFault.Kind.NOT_CLOSED;
import static org.twinning.territory.OutlineFault.Kind.NOT_DEGREES;
import static org.twinning.territory.OutlineFault.Kind.NO_AREA;
import static org.twinning.territory.OutlineFault.Kind.NO_CODE;
import static org.twinning.territory.OutlineFault.Kind.TWICE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.twinning.platform.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of GeoJSON (RFC 7946): a collection of features, each a polygon or several with the code of its territory among its
 * properties. Reading stops at the limits, so that no file costs more than a moment.
 */
final class OutlineFile {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_OUTLINES = 500;
    static final int MOST_POINTS = 200_000;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, Geometry> shapes = new LinkedHashMap<>();
    private final List<OutlineFault> faults = new ArrayList<>();
    private int points;

    /** @throws Refused when it is no such file, or exceeds a limit */
    static OutlineFile read(byte[] content) {
        if (content.length == 0) {
            throw new Refused(OutlineRefusal.OUTLINES_EMPTY);
        }
        if (content.length > MOST_BYTES) {
            throw new Refused(OutlineRefusal.OUTLINES_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        JsonNode features;
        try {
            JsonNode file = new JsonMapper().readTree(content);
            features = "FeatureCollection".equals(file.path("type").asString("")) ? file.path("features") : null;
        } catch (JacksonException unreadable) {
            throw new Refused(OutlineRefusal.OUTLINES_NOT_GEOJSON);
        }
        if (features == null || !features.isArray()) {
            throw new Refused(OutlineRefusal.OUTLINES_NOT_GEOJSON);
        }
        if (features.isEmpty()) {
            throw new Refused(OutlineRefusal.OUTLINES_EMPTY);
        }
        if (features.size() > MOST_OUTLINES) {
            throw new Refused(OutlineRefusal.OUTLINES_TOO_MANY, MOST_OUTLINES);
        }
        OutlineFile outlines = new OutlineFile();
        int number = 0;
        for (JsonNode feature : features.values()) {
            outlines.add(++number, feature);
        }
        return outlines;
    }

    /** By the code of the territory; what could not be read is among the faults. */
    Map<String, Geometry> shapes() {
        return shapes;
    }

    List<OutlineFault> faults() {
        return faults;
    }

    private void add(int number, JsonNode feature) {
        String code = feature.path("properties").path("code").asString("").strip();
        if (code.isEmpty()) {
            faults.add(OutlineFault.of(NO_CODE, String.valueOf(number)));
            return;
        }
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        Geometry shape =
                switch (geometry.path("type").asString("")) {
                    case "Polygon" -> polygon(code, coordinates);
                    case "MultiPolygon" -> several(code, coordinates);
                    default -> null;
                };
        if (shape == null || shape.isEmpty()) {
            if (faults.stream().noneMatch(it -> it.arguments().contains(code))) {
                faults.add(OutlineFault.of(NO_AREA, code));
            }
        } else if (shapes.put(code, shape) != null) {
            faults.add(OutlineFault.of(TWICE, code));
        }
    }

    private @Nullable Geometry several(String code, JsonNode coordinates) {
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode each : coordinates.values()) {
            Polygon polygon = polygon(code, each);
            if (polygon == null) {
                return null;
            }
            polygons.add(polygon);
        }
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private @Nullable Polygon polygon(String code, JsonNode rings) {
        List<LinearRing> lines = new ArrayList<>();
        for (JsonNode ring : rings.values()) {
            LinearRing line = ring(code, ring);
            if (line == null) {
                return null;
            }
            lines.add(line);
        }
        return lines.isEmpty()
                ? null
                : GEOMETRY.createPolygon(
                        lines.get(0), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private @Nullable LinearRing ring(String code, JsonNode ring) {
        points += ring.size();
        if (points > MOST_POINTS) {
            throw new Refused(OutlineRefusal.OUTLINES_TOO_FINE, MOST_POINTS);
        }
        List<Coordinate> line = new ArrayList<>();
        for (JsonNode position : ring.values()) {
            JsonNode longitude = position.path(0);
            JsonNode latitude = position.path(1);
            if (!longitude.isNumber()
                    || !latitude.isNumber()
                    || Math.abs(longitude.asDouble()) > 180
                    || Math.abs(latitude.asDouble()) > 90) {
                faults.add(OutlineFault.of(NOT_DEGREES, code));
                return null;
            }
            line.add(new Coordinate(longitude.asDouble(), latitude.asDouble()));
        }
        if (line.size() < 4 || !line.get(0).equals2D(line.get(line.size() - 1))) {
            faults.add(OutlineFault.of(NOT_CLOSED, code));
            return null;
        }
        return GEOMETRY.createLinearRing(line.toArray(Coordinate[]::new));
    }
}
