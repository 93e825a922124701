package org.twinning.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against the numerical examples of those who published the projections. */
class ProjectionTest {

    private static final Offset<Double> NEARLY = within(1e-6);

    /** J. P. Snyder, Map Projections: A Working Manual, page 295. */
    @Test
    void conicPutsSnydersExampleWhereSnyderDoes() {
        Spot spot = new Conic(-96, 23, 33, 45).at(-75, 35);
        assertThat(spot.x()).isEqualTo(0.2966785, within(1e-7));
        assertThat(spot.y()).isEqualTo(0.2462112, within(1e-7));
    }

    /** The extents of the published map: 2.706630 and 1.317363 from its centre. */
    @Test
    void equalEarthHasItsPublishedExtents() {
        EqualEarth earth = new EqualEarth();
        assertThat(earth.at(180, 0).x()).isEqualTo(2.706630, NEARLY);
        assertThat(earth.at(0, 90).y()).isEqualTo(1.317363, NEARLY);
        assertThat(earth.at(-180, 0).x()).isEqualTo(-2.706630, NEARLY);
        assertThat(earth.at(0, 0)).isEqualTo(new Spot(0, 0));
    }

    @Test
    void thePartOfAContinentIsConicAndTheWorldIsTrueToAreas() {
        assertThat(Projection.fitting(new Bounds(23, 50, 40, 54))).isInstanceOf(Conic.class);
        assertThat(Projection.fitting(new Bounds(23, 50, 140, 54))).isInstanceOf(EqualEarth.class);
        assertThat(Projection.fitting(new Bounds(-47, -16, 28, 54))).isInstanceOf(EqualEarth.class);
    }

    @Test
    void aSheetHoldsItsPlacesWithRoomAroundThem() {
        for (List<Spot> places : List.of(
                List.of(new Spot(23.69, 52.10), new Spot(39.59, 52.61)),
                List.of(new Spot(30.92, 52.92)),
                List.of(new Spot(31, 52), new Spot(31, 60)),
                List.of(new Spot(116, 40), new Spot(-47, -16), new Spot(28, 54)))) {
            Sheet sheet = new Sheet(places);
            assertThat(sheet.height).isBetween(480.0, 705.0);
            places.forEach(place -> {
                Spot spot = sheet.at(place.x(), place.y());
                assertThat(spot.x()).isBetween(20.0, 980.0);
                assertThat(spot.y()).isBetween(20.0, sheet.height - 20);
            });
        }
    }

    @Test
    void northIsUpAndEastIsRight() {
        Sheet sheet = new Sheet(List.of(new Spot(23.69, 52.10), new Spot(39.59, 54.61)));
        assertThat(sheet.at(39, 53).x()).isGreaterThan(sheet.at(24, 53).x());
        assertThat(sheet.at(30, 54).y()).isLessThan(sheet.at(30, 52).y());
    }

    @Test
    void numbersAreShort() {
        assertThat(List.of(Sheet.number(12), Sheet.number(-0.04), Sheet.number(-0.25), Sheet.number(3.14159)))
                .containsExactly("12", "0", "-0.2", "3.1");
    }
}
