package org.twinning.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordersTest {

    private static final List<Borders.Land> LANDS = new Borders().lands();

    @ParameterizedTest
    @CsvSource({
        "BY, 27.56, 53.90",
        "BY, 30.98, 52.43",
        "RU, 39.59, 52.61",
        "RU, 37.62, 55.75",
        "CN, 116.40, 39.90",
        "BR, -47.90, -15.80"
    })
    void eachCountryHoldsItsPlaces(String country, double longitude, double latitude) {
        assertThat(LANDS.stream()
                        .filter(it -> it.rings().get(0).holds(longitude, latitude))
                        .map(Borders.Land::country))
                .containsExactly(country);
    }

    @Test
    void whatIsCutLiesWithinTheFrameAndLosesNothingThatLayThere() {
        Ring belarus = LANDS.stream()
                .filter(it -> "BY".equals(it.country()))
                .map(it -> it.rings().get(0))
                .findFirst()
                .orElseThrow();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            double left = 20 + random.nextDouble() * 10;
            double bottom = 49 + random.nextDouble() * 5;
            Bounds frame = new Bounds(left, bottom, left + random.nextDouble() * 8, bottom + random.nextDouble() * 4);
            Ring cut = belarus.within(frame);
            for (int point = 0; point < cut.points(); point++) {
                assertThat(cut.x(point)).isBetween(frame.left() - 1e-9, frame.right() + 1e-9);
                assertThat(cut.y(point)).isBetween(frame.bottom() - 1e-9, frame.top() + 1e-9);
            }
            double x = frame.left() + random.nextDouble() * frame.width();
            double y = frame.bottom() + random.nextDouble() * frame.height();
            assertThat(cut.holds(x, y)).isEqualTo(belarus.holds(x, y));
        }
    }

    @Test
    void aFrameAroundItAllLeavesItAsItIs() {
        Ring square = new Ring(new double[] {0, 0, 4, 0, 4, 4, 0, 4});
        assertThat(square.within(new Bounds(-1, -1, 5, 5)).area()).isEqualTo(16, within(1e-12));
        assertThat(square.within(new Bounds(2, 2, 9, 9)).area()).isEqualTo(4, within(1e-12));
        assertThat(square.within(new Bounds(5, 5, 9, 9)).points()).isZero();
    }
}
