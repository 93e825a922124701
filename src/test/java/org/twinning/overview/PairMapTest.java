package org.twinning.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Between;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Named;
import org.twinning.agreement.Status;
import org.twinning.overview.PairMap.Arc;
import org.twinning.overview.PairMap.Dot;
import org.twinning.overview.PairMap.Label;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Succession;
import org.twinning.territory.SuccessionKind;
import org.twinning.territory.TerritoryDirectory;
import org.twinning.territory.TerritoryRegister;

@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class PairMapTest {

    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 3, 1));

    @Autowired
    private PairMaps maps;

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

    @Autowired
    private JdbcClient jdbc;

    @Test
    void drawsTheSixPairsEachAtItsSeats() {
        PairMap map = maps.of(null, AsOf.of(LocalDate.of(2022, 5, 10)), Locale.ENGLISH);
        assertThat(map.arcs())
                .hasSize(6)
                .allMatch(it -> it.path() != null && it.pair().single());
        assertThat(map.dots()).hasSize(12);
        assertThat(map.dots().stream().filter(Dot::sure).map(Dot::code))
                .containsExactlyInAnyOrder("BY-HO-CHECHERSK", "RU-LIP-TERBUNSKY");
        assertThat(map.statuses()).containsExactly(Status.PLANNED, Status.IN_FORCE);
        assertThat(map.gathered()).isFalse();
        assertThat(map.grounds()).isNotEmpty();
        assertThat(map.countries()).flatExtracting(Label::lines).contains("Belarus", "Russia", "Ukraine");
    }

    @Test
    void showsWhatWasSoAndWhatWasKnown() {
        assertThat(maps.of(null, AsOf.of(LocalDate.of(2022, 4, 1)), Locale.ENGLISH)
                        .arcs())
                .isEmpty();
        AsOf unknown = AsOf.of(LocalDate.of(2022, 5, 10)).knownOn(LocalDate.of(2020, 1, 1), ZoneId.of("Europe/Minsk"));
        assertThat(maps.of(null, unknown, Locale.ENGLISH).arcs()).isEmpty();
    }

    @Test
    void aRegionIsFramedWithItsOwnPairs() {
        PairMap map = maps.of("BY-BR", DAY, Locale.ENGLISH);
        assertThat(map.arcs()).hasSize(3);
        assertThat(map.dots()).extracting(Dot::code).contains("BY-BR-PINSK").doesNotContain("BY-HO-CHECHERSK");
    }

    @Test
    void manyStandTogetherByRegionAndEveryLineHasTheNumberOfItsList() {
        enter(150);
        PairMap map = maps.of(null, DAY, Locale.ENGLISH);
        assertThat(map.gathered()).isTrue();
        assertThat(map.dots()).hasSize(3).allMatch(Dot::region);
        assertThat(map.arcs()).hasSizeLessThan(31);
        assertNumbersAreThoseOfLists(map);
        assertThat(map.arcs().stream().map(Arc::path)).doesNotHaveDuplicates();
    }

    @Test
    void aRegionOfManyShowsItsOwnDistrictsSinglyAndTheOthersTogether() {
        enter(300);
        PairMap map = maps.of("BY-HO", DAY, Locale.ENGLISH);
        assertThat(map.dots().stream().filter(it -> it.code().startsWith("BY-HO-")))
                .isNotEmpty()
                .noneMatch(Dot::region);
        assertThat(map.dots().stream().filter(it -> !it.code().startsWith("BY-HO")))
                .hasSize(2)
                .allMatch(Dot::region);
        assertNumbersAreThoseOfLists(map);
    }

    @Test
    void aTerritoryHasItsOwn() {
        PairMap map = maps.ofTerritory("BY-HO-CHECHERSK", DAY, Locale.ENGLISH);
        assertThat(map.arcs()).extracting(it -> it.pair().first()).containsExactly("TW-2022-002");
    }

    @Test
    void aMergedDistrictIsDrawnAtItsHeir() {
        territories.succeed(
                "BY-HO-CHECHERSK",
                territories.version("BY-HO-CHECHERSK"),
                new Succession(
                        SuccessionKind.SUCCESSION, PlannedDate.day(2024, 1, 1), Set.of(), Set.of("BY-HO-VETKA"), null));
        store.flush();
        assertThat(maps.of(null, DAY, Locale.ENGLISH).dots())
                .extracting(Dot::code)
                .contains("BY-HO-VETKA")
                .doesNotContain("BY-HO-CHECHERSK");
    }

    @Test
    void theHeirsOfADividedDistrictHaveItsPairsAndAreNotBoundToEachOther() {
        territories.succeed(
                "BY-HO-CHECHERSK",
                territories.version("BY-HO-CHECHERSK"),
                new Succession(
                        SuccessionKind.DIVISION,
                        PlannedDate.day(2024, 1, 1),
                        Set.of(),
                        Set.of("BY-HO-VETKA", "BY-HO-KORMA"),
                        null));
        store.flush();
        assertThat(maps.of(null, DAY, Locale.ENGLISH).arcs().stream()
                        .map(Arc::pair)
                        .filter(it -> it.first().equals("TW-2022-002")))
                .extracting(it -> it.one().code() + " " + it.other().code())
                .containsExactlyInAnyOrder("BY-HO-KORMA RU-LIP-TERBUNSKY", "BY-HO-VETKA RU-LIP-TERBUNSKY");
    }

    @Test
    void whoseSeatIsUnknownStandsInTheTableOnly() {
        jdbc.sql("update territory_place set latitude = null, longitude = null where territory = 'BY-HO-CHECHERSK'")
                .update();
        PairMap map = maps.of(null, DAY, Locale.ENGLISH);
        assertThat(map.unplaced()).isEqualTo(1);
        assertThat(map.arcs()).hasSize(6);
        assertThat(map.dots()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void hardlyASeatOfTheSixLacksItsName(String language) {
        assertThat(maps.of(null, DAY, Locale.forLanguageTag(language)).wide()).hasSizeBetween(11, 12);
    }

    @Test
    void namesDoNotLieUponEachOther() {
        enter(40);
        for (PairMap map :
                List.of(maps.of(null, DAY, Locale.ENGLISH), maps.of("BY-HO", DAY, Locale.forLanguageTag("be")))) {
            assertThat(map.wide()).isNotEmpty().extracting(Label::lines).doesNotHaveDuplicates();
            for (Label one : map.wide()) {
                for (Label other : map.wide()) {
                    boolean beside = one.equals(other)
                            || Math.abs(one.y() - other.y()) > 11
                            || !one.anchor().equals(other.anchor())
                            || Math.abs(one.x() - other.x()) > 6 * 5;
                    assertThat(beside).as(one + " and " + other).isTrue();
                }
            }
        }
    }

    private void assertNumbersAreThoseOfLists(PairMap map) {
        map.arcs().stream().map(Arc::pair).forEach(pair -> {
            AgreementQuery list = AgreementQuery.all(DAY)
                    .between(new Between(pair.one(), pair.other()))
                    .standing(Set.of(pair.status()));
            assertThat(catalogue.countByStatus(list))
                    .as(pair.toString())
                    .containsExactlyEntriesOf(java.util.Map.of(pair.status(), pair.agreements()));
        });
    }

    private void enter(int agreements) {
        List<String> areas = catalogue.areas().stream().map(Named::code).toList();
        new RandomAgreements(11, register, directory, store, areas).enter(agreements);
    }
}
