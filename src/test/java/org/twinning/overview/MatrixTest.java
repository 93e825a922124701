package org.twinning.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Between;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Named;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Extent;
import org.twinning.territory.Succession;
import org.twinning.territory.SuccessionKind;
import org.twinning.territory.TerritoryDirectory;
import org.twinning.territory.TerritoryRegister;

/** What the matrix counts is what the lists count, whatever the agreements and whatever is set against what. */
@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class MatrixTest {

    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 3, 1));
    private static final List<String> SCOPES = List.of("BY", "RU", "BY.places", "RU.places", "BY-HO", "RU-LIP");

    @Autowired
    private MatrixReader matrices;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private TerritoryRegister territories;

    @Autowired
    private TerritoryDirectory directory;

    @Autowired
    private EntityManager store;

    @Test
    void showsTheCaseOfTheSixPairs() {
        Matrix matrix = read("BY", "RU", AsOf.of(LocalDate.of(2022, 5, 10)));
        assertThat(matrix.rows()).extracting(it -> it.extent().code()).containsExactly("BY-BR", "BY-HO");
        assertThat(matrix.columns()).extracting(it -> it.extent().code()).containsExactly("RU-LIP");
        assertThat(matrix.at(matrix.rows().get(0), matrix.columns().get(0))).isEqualTo(new Cell(0, 3, null));
        assertThat(matrix.at(matrix.rows().get(1), matrix.columns().get(0)))
                .isEqualTo(new Cell(2, 1, PlannedDate.day(2022, 5, 9)));
        assertThat(matrix.filled()).isEqualTo(1);
        assertThat(matrix.total().inForce()).isEqualTo(2);
        assertThat(matrix.repeats()).isFalse();
    }

    @Test
    void placesStandWithTheirRegionItselfAndSortByRegionAndName() {
        Matrix matrix = read("BY.places", "RU-LIP", DAY);
        assertThat(matrix.rows().get(0).extent()).isEqualTo(Extent.alone("BY-BR"));
        assertThat(matrix.rows()).hasSize(2 + 19 + 22);
        assertThat(matrix.columns().get(0).extent()).isEqualTo(Extent.alone("RU-LIP"));
        assertThat(matrix.columns()).hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberIsThatOfItsList(long seed) {
        enter(seed, 60);
        for (String down : SCOPES) {
            for (String across : SCOPES) {
                Matrix matrix = read(down, across, DAY);
                matrix.rows().stream().limit(9).forEach(row -> {
                    matrix.columns().stream()
                            .limit(9)
                            .forEach(column ->
                                    assertIsThatOfItsList(matrix.at(row, column), row.extent(), column.extent()));
                    assertIsThatOfItsList(
                            matrix.rowSum(row),
                            row.extent(),
                            matrix.columnScope().extent());
                });
                assertIsThatOfItsList(
                        matrix.total(),
                        matrix.rowScope().extent(),
                        matrix.columnScope().extent());
            }
        }
    }

    /** Counted a second time from the lines of the list, which know nothing of extents. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void regionsHaveWhatTheirLinesSay(long seed) {
        enter(seed, 60);
        List<AgreementLine> inForce =
                catalogue.findAll(AgreementQuery.all(DAY).standing(Set.of(Status.IN_FORCE)), Locale.ENGLISH);
        Matrix matrix = read("BY", "RU", DAY);
        for (Place row : matrix.rows()) {
            for (Place column : matrix.columns()) {
                long expected = inForce.stream()
                        .filter(it -> regions(it).contains(row.region())
                                && regions(it).contains(column.region()))
                        .count();
                assertThat(matrix.at(row, column).inForce()).isEqualTo(expected);
            }
        }
        long abroad = inForce.stream()
                .filter(it -> it.partners().stream()
                                .map(PartnerLine::country)
                                .distinct()
                                .count()
                        > 1)
                .count();
        assertThat(matrix.total().inForce()).isEqualTo(abroad).isPositive();
    }

    @Test
    void sumsOfPairsAddUpAndThoseOfThreeSidesSayThatTheyDoNot() {
        enter(6, 60);
        Matrix matrix = read("BY", "RU", DAY);
        long added = matrix.rows().stream()
                .mapToLong(row -> matrix.rowSum(row).inForce())
                .sum();
        long three =
                catalogue.findAll(AgreementQuery.all(DAY).standing(Set.of(Status.IN_FORCE)), Locale.ENGLISH).stream()
                        .filter(it -> it.partners().size() > 2)
                        .count();
        assertThat(three).isPositive();
        assertThat(added).isEqualTo(matrix.total().inForce() + three);
        assertThat(matrix.repeats()).isTrue();
    }

    /** What stands along both edges is one thing seen from two sides: no pair and no agreement counts twice. */
    @ParameterizedTest
    @CsvSource({"7, BY", "8, BY.places", "9, BY-HO", "10, RU-LIP"})
    void aMatrixWithItselfHasEachPairOnce(long seed, String scope) {
        enter(seed, 80);
        Matrix matrix = read(scope, scope, DAY);
        int places = matrix.rows().size();
        boolean regions = matrix.rowScope().regions();
        assertThat(matrix.columns()).isEqualTo(matrix.rows());
        assertThat(matrix.pairs()).isEqualTo((long) places * (regions ? places + 1 : places - 1) / 2);
        long filled = 0;
        for (int row = 0; row < places; row++) {
            Place one = matrix.rows().get(row);
            assertThat(matrix.rowSum(one)).isEqualTo(matrix.columnSum(one));
            assertIsThatOfItsList(matrix.columnSum(one), matrix.rowScope().extent(), one.extent());
            for (int column = row; column < places; column++) {
                Place other = matrix.rows().get(column);
                assertThat(matrix.at(one, other)).isEqualTo(matrix.at(other, one));
                filled += matrix.at(one, other).white() ? 0 : 1;
            }
        }
        assertThat(matrix.filled()).isEqualTo(filled);
        assertThat(matrix.mirrored()).isTrue();
        assertIsThatOfItsList(
                matrix.total(), matrix.rowScope().extent(), matrix.rowScope().extent());
    }

    @Test
    void aRegionAgainstItsCountryHasEachPairOnce() {
        Matrix matrix = read("BY.places", "BY-HO", DAY);
        long all = matrix.rows().size();
        long own = matrix.columns().size();
        assertThat(matrix.pairs()).isEqualTo(own * (all - own) + own * (own - 1) / 2);
        assertThat(read("BY", "RU", DAY).mirrored()).isFalse();
    }

    @Test
    void aMergedDistrictCountsWithItsHeirFromTheDayOn() {
        territories.succeed(
                "BY-HO-CHECHERSK",
                territories.version("BY-HO-CHECHERSK"),
                new Succession(
                        SuccessionKind.SUCCESSION, PlannedDate.day(2024, 1, 1), Set.of(), Set.of("BY-HO-VETKA"), null));
        store.flush();
        assertThat(inForce(read("BY-HO", "RU", AsOf.of(LocalDate.of(2023, 12, 31))), "BY-HO-CHECHERSK"))
                .isEqualTo(1);
        Matrix after = read("BY-HO", "RU", DAY);
        assertThat(after.rows()).noneMatch(it -> it.extent().code().equals("BY-HO-CHECHERSK"));
        assertThat(inForce(after, "BY-HO-VETKA")).isEqualTo(1);
        assertThat(after.total().inForce()).isEqualTo(2);
    }

    private static long inForce(Matrix matrix, String code) {
        return matrix.rows().stream()
                .filter(it -> it.extent().code().equals(code))
                .mapToLong(it -> matrix.rowSum(it).inForce())
                .sum();
    }

    private void assertIsThatOfItsList(Cell cell, Extent one, Extent other) {
        AgreementQuery list = AgreementQuery.all(DAY).between(new Between(one, other));
        var counts = catalogue.countByStatus(list);
        long inForce = counts.getOrDefault(Status.IN_FORCE, 0L);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        assertThat(List.of(cell.inForce(), cell.others()))
                .as(one.text() + " and " + other.text())
                .isEqualTo(List.of(inForce, all - inForce));
    }

    private static Set<String> regions(AgreementLine line) {
        Set<String> regions = new HashSet<>();
        line.partners().forEach(it -> regions.add(Objects.requireNonNull(it.region())));
        return regions;
    }

    private void enter(long seed, int agreements) {
        List<String> areas = catalogue.areas().stream().map(Named::code).toList();
        new RandomAgreements(seed, register, directory, store, areas).enter(agreements);
    }

    private Matrix read(String rows, String columns, AsOf asOf) {
        return matrices.read(Scope.parse(rows), Scope.parse(columns), asOf, Locale.ENGLISH);
    }
}
