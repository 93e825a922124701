package org.twinning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.platform.Refused;
import org.twinning.territory.OutlineFault.Kind;

@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class OutlineRegisterTest {

    /** Chechersk lies at 52.92 N, 30.92 E; Vetka at 52.56 N, 31.18 E. */
    private static final String CHECHERSK = box("BY-HO-CHECHERSK", 30.5, 52.8, 31.3, 53.1);

    private static final String VETKA = box("BY-HO-VETKA", 30.9, 52.4, 31.6, 52.8);

    @Autowired
    private OutlineRegister register;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void soundOutlinesAreDrawnAndCredited() {
        assertThat(register.faults(file(CHECHERSK, VETKA))).isEmpty();
        long load = register.load(file(CHECHERSK, VETKA), "Example, public domain");
        assertThat(register.drawn(now()))
                .extracting(Outline::territory, Outline::credit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BY-HO-CHECHERSK", "Example, public domain"),
                        org.assertj.core.groups.Tuple.tuple("BY-HO-VETKA", "Example, public domain"));
        assertThat(register.get(load).drawn()).isEqualTo(2);
        assertThat(changes.of("outlines:" + load)).hasSize(1);
    }

    @Test
    void aLaterLoadTakesThePlaceOfTheEarlierAndItsTakingBackLeavesNone() {
        long first = register.load(file(CHECHERSK), "First");
        long second = register.load(file(box("BY-HO-CHECHERSK", 30.6, 52.8, 31.3, 53.1)), "Second");
        assertThat(register.drawn(now())).extracting(Outline::credit).containsExactly("Second");
        assertThat(register.get(first).drawn()).isZero();
        register.takeBack(second, "Wrong scale");
        assertThat(register.drawn(now())).isEmpty();
        assertThat(register.get(second).reason()).isEqualTo("Wrong scale");
        assertThat(changes.of("outlines:" + second)).hasSize(2);
        assertThatThrownBy(() -> register.takeBack(second, "Again")).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasNotYetLoadedIsNotKnown() {
        register.load(file(CHECHERSK), "Example");
        AsOf earlier = AsOf.of(java.time.LocalDate.of(2024, 1, 1))
                .knownOn(java.time.LocalDate.of(2024, 1, 1), java.time.ZoneId.of("Europe/Minsk"));
        assertThat(register.drawn(earlier)).isEmpty();
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        byte[] file = file(
                box("", 0, 0, 1, 1),
                box("BY-HO-NOWHERE", 30, 52, 31, 53),
                box("BY-HO-VETKA", 10, 52, 11, 53),
                feature("BY-HO-BRAGIN", "Polygon", "[[[30,51],[31,52],[31,51],[30,52],[30,51]]]"),
                feature("BY-HO-KORMA", "Polygon", "[[[30,53],[31,53],[31,54]]]"),
                feature("BY-HO-LOYEV", "Point", "[30.8,51.9]"),
                feature(
                        "BY-HO-MOZYR",
                        "Polygon",
                        "[[[3250000,6700000],[3300000,6700000],[3300000,6800000],[3250000,6700000]]]"));
        assertThat(register.faults(file))
                .extracting(OutlineFault::kind)
                .containsExactlyInAnyOrder(
                        Kind.NO_CODE,
                        Kind.UNKNOWN,
                        Kind.SEAT_OUTSIDE,
                        Kind.CROSSES,
                        Kind.NOT_CLOSED,
                        Kind.NO_AREA,
                        Kind.NOT_DEGREES);
    }

    @Test
    void neighboursMayNotLieUponEachOtherBeyondATolerance() {
        String upon = box("BY-HO-VETKA", 30.9, 52.4, 31.6, 52.9);
        String nearly = box("BY-HO-VETKA", 30.9, 52.4, 31.6, 52.801);
        assertThat(register.faults(file(CHECHERSK, upon)))
                .containsExactly(OutlineFault.of(Kind.OVERLAP, "BY-HO-CHECHERSK", "BY-HO-VETKA", "17"));
        assertThat(register.faults(file(CHECHERSK, nearly))).isEmpty();
        register.load(file(CHECHERSK), "Standing");
        assertThat(register.faults(file(upon))).extracting(OutlineFault::kind).containsExactly(Kind.OVERLAP);
        assertThat(register.faults(file(box("BY-HO", 28, 51, 32, 54)))).isEmpty();
    }

    @Test
    void twoOutlinesOfOneAndASeatThatIsUnknownAreFaults() {
        assertThat(register.faults(file(CHECHERSK, CHECHERSK)))
                .extracting(OutlineFault::kind)
                .containsExactly(Kind.TWICE);
        jdbc.sql("update territory_place set latitude = null, longitude = null where territory = 'BY-HO-VETKA'")
                .update();
        assertThat(register.faults(file(VETKA))).extracting(OutlineFault::kind).containsExactly(Kind.SEAT_UNKNOWN);
    }

    @Test
    void nothingIsStoredOfAFileWithOneFault() {
        assertThatThrownBy(() -> register.load(file(CHECHERSK, box("BY-HO-VETKA", 10, 52, 11, 53)), "Example"))
                .isInstanceOf(Refused.class)
                .hasMessage("OUTLINES_FAULTY");
        assertThat(register.drawn(now())).isEmpty();
        assertThat(register.loads()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', OUTLINES_EMPTY",
        "'{}', OUTLINES_NOT_GEOJSON",
        "'{', OUTLINES_NOT_GEOJSON",
        "'[1,2]', OUTLINES_NOT_GEOJSON",
        "'<osm/>', OUTLINES_NOT_GEOJSON",
        "'{\"type\":\"FeatureCollection\",\"features\":[]}', OUTLINES_EMPTY"
    })
    void whatIsNoSuchFileIsRefused(String content, String refusal) {
        assertThatThrownBy(() -> register.faults(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessage(refusal);
    }

    @Test
    void limitsAreKept() {
        assertThatThrownBy(() -> register.faults(new byte[OutlineFile.MOST_BYTES + 1]))
                .hasMessage("OUTLINES_TOO_LARGE");
        String many = Stream.generate(() -> CHECHERSK).limit(501).collect(Collectors.joining(","));
        assertThatThrownBy(() -> register.faults(file(many))).hasMessage("OUTLINES_TOO_MANY");
        String fine = Stream.generate(() -> "[30,52]").limit(200_001).collect(Collectors.joining(","));
        assertThatThrownBy(() -> register.faults(file(feature("BY-HO-VETKA", "Polygon", "[[" + fine + "]]"))))
                .hasMessage("OUTLINES_TOO_FINE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[]]]", "[[]]", "[]", "null", "{}", "[[[[[[[[]]]]]]]]", "\"x\"", "[[[\"a\",\"b\"]]]"})
    void oddCoordinatesAreFaultsAndNoFailures(String coordinates) {
        assertThat(register.faults(file(feature("BY-HO-VETKA", "Polygon", coordinates))))
                .hasSize(1);
        assertThat(register.faults(file(feature("BY-HO-VETKA", "MultiPolygon", coordinates))))
                .hasSize(1);
    }

    private static AsOf now() {
        return AsOf.of(java.time.LocalDate.of(2026, 1, 1));
    }

    static byte[] file(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", List.of(features)) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String box(String code, double west, double south, double east, double north) {
        return feature(
                code,
                "Polygon",
                String.format(
                        Locale.ROOT,
                        "[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]]",
                        west,
                        south,
                        east,
                        north));
    }

    static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\"},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }
}
