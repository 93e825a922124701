package org.twinning.territory;

import static org.twinning.territory.OutlineFault.Kind.CROSSES;
import static org.twinning.territory.OutlineFault.Kind.OVERLAP;
import static org.twinning.territory.OutlineFault.Kind.SEAT_OUTSIDE;
import static org.twinning.territory.OutlineFault.Kind.SEAT_UNKNOWN;
import static org.twinning.territory.OutlineFault.Kind.UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether outlines can be true: sound in themselves, around their own seats, and not upon each other. */
final class OutlineCheck {

    /** Of the smaller of two areas: neighbours that were drawn from different sources never fit exactly. */
    private static final double TOLERANCE = 0.005;

    private final Map<String, Territory> territories;
    private final List<OutlineFault> faults = new ArrayList<>();

    private OutlineCheck(Map<String, Territory> territories) {
        this.territories = territories;
    }

    /**
     * @param loaded the new outlines by the codes of their territories
     * @param standing those that are there already; one of a territory that is loaded anew does not count
     * @param territories those of either that the register knows
     */
    static List<OutlineFault> faults(
            Map<String, Geometry> loaded, Map<String, Geometry> standing, Map<String, Territory> territories) {
        OutlineCheck check = new OutlineCheck(territories);
        Map<String, Geometry> sound = new LinkedHashMap<>();
        loaded.forEach((code, shape) -> {
            if (check.isSound(code, shape)) {
                sound.put(code, shape);
            }
        });
        check.overlaps(sound, standing, loaded);
        return check.faults;
    }

    private boolean isSound(String code, Geometry shape) {
        Territory territory = territories.get(code);
        if (territory == null) {
            faults.add(OutlineFault.of(UNKNOWN, code));
            return false;
        }
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            faults.add(OutlineFault.of(CROSSES, code, degrees(at.y), degrees(at.x)));
            return false;
        }
        if (territory.latitude() == null || territory.longitude() == null) {
            faults.add(OutlineFault.of(SEAT_UNKNOWN, code));
            return false;
        }
        Coordinate seat = new Coordinate(
                territory.longitude().doubleValue(), territory.latitude().doubleValue());
        if (!shape.covers(shape.getFactory().createPoint(seat))) {
            faults.add(OutlineFault.of(SEAT_OUTSIDE, code, degrees(seat.y), degrees(seat.x)));
            return false;
        }
        return true;
    }

    /** Districts and cities lie in regions, so that only those of one rank are held against each other. */
    private void overlaps(Map<String, Geometry> sound, Map<String, Geometry> standing, Map<String, Geometry> loaded) {
        List<Map.Entry<String, Geometry>> all = new ArrayList<>(sound.entrySet());
        int fresh = all.size();
        standing.entrySet().stream()
                .filter(it -> !loaded.containsKey(it.getKey()) && territories.containsKey(it.getKey()))
                .forEach(all::add);
        for (int i = 0; i < fresh; i++) {
            for (int j = i + 1; j < all.size(); j++) {
                overlap(all.get(i), all.get(j));
            }
        }
    }

    private void overlap(Map.Entry<String, Geometry> one, Map.Entry<String, Geometry> other) {
        if (region(one.getKey()) != region(other.getKey())
                || !one.getValue()
                        .getEnvelopeInternal()
                        .intersects(other.getValue().getEnvelopeInternal())) {
            return;
        }
        double common = OverlayNGRobust.overlay(one.getValue(), other.getValue(), OverlayNG.INTERSECTION)
                .getArea();
        double part =
                common / Math.min(one.getValue().getArea(), other.getValue().getArea());
        if (part > TOLERANCE) {
            faults.add(OutlineFault.of(
                    OVERLAP,
                    one.getKey(),
                    other.getKey(),
                    String.format(Locale.ROOT, "%.0f", Math.max(1, part * 100))));
        }
    }

    private boolean region(String code) {
        Territory territory = territories.get(code);
        return territory != null && territory.level() == Level.REGION;
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
