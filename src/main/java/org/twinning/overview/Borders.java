package org.twinning.overview;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The countries of the world in degrees, from the file that comes with the register; see {@code map/README.md}. */
@Component
class Borders {

    private static final String FILE = "/map/countries-50m.json";

    private volatile @Nullable List<Land> lands;

    /** An island or the mainland of a country: the shore first, then its holes. */
    record Land(@Nullable String country, List<Ring> rings, Bounds bounds) {}

    /** They never change, so that each replica reads them once, when the first map is drawn. */
    List<Land> lands() {
        List<Land> known = lands;
        if (known == null) {
            known = read();
            lands = known;
        }
        return known;
    }

    private static List<Land> read() {
        try (InputStream file = Objects.requireNonNull(Borders.class.getResourceAsStream(FILE))) {
            JsonNode topology = new JsonMapper().readTree(file);
            List<Ring> arcs = arcs(topology);
            List<Land> lands = new ArrayList<>();
            for (JsonNode country :
                    topology.get("objects").get("countries").get("geometries").values()) {
                String code = country.has("id") ? code(country.get("id").asString()) : null;
                boolean several = country.get("type").asString().equals("MultiPolygon");
                for (JsonNode polygon : several ? country.get("arcs").values() : List.of(country.get("arcs"))) {
                    List<Ring> rings = polygon.values().stream()
                            .map(ring -> joined(ring, arcs))
                            .toList();
                    lands.add(new Land(code, rings, rings.get(0).bounds()));
                }
            }
            return List.copyOf(lands);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** TopoJSON writes each line once, as steps from point to point in whole units. */
    private static List<Ring> arcs(JsonNode topology) {
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode origin = topology.get("transform").get("translate");
        List<Ring> arcs = new ArrayList<>();
        for (JsonNode arc : topology.get("arcs").values()) {
            Ring.Points points = new Ring.Points(arc.size());
            long x = 0;
            long y = 0;
            for (JsonNode step : arc.values()) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(
                        x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                        y * scale.get(1).asDouble() + origin.get(1).asDouble());
            }
            arcs.add(points.ring());
        }
        return arcs;
    }

    /** A number below zero means the line of its complement, walked backwards. */
    private static Ring joined(JsonNode numbers, List<Ring> arcs) {
        Ring.Points points = new Ring.Points(64);
        for (JsonNode number : numbers.values()) {
            int index = number.asInt();
            Ring arc = arcs.get(index < 0 ? ~index : index);
            for (int i = 0; i < arc.points() - 1; i++) {
                int point = index < 0 ? arc.points() - 1 - i : i;
                points.add(arc.x(point), arc.y(point));
            }
        }
        return points.ring();
    }

    private static @Nullable String code(String number) {
        try {
            return Region.getInstance(Integer.parseInt(number)).toString();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
