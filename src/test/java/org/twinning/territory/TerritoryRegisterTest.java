package org.twinning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;

/** Chechersk and Vetka become one district on 1 January 2024: what the directory says of them on the days around it. */
@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class TerritoryRegisterTest {

    private static final String CHECHERSK = "BY-HO-CHECHERSK";
    private static final String VETKA = "BY-HO-VETKA";
    private static final String NEW = "BY-HO-SOZH";
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final LocalDate EVE = LocalDate.of(2023, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YESTERDAY = LocalDate.now(MINSK).minusDays(1);

    @Autowired
    private TerritoryRegister register;

    @Autowired
    private TerritoryDirectory directory;

    @Autowired
    private Changes changes;

    @Autowired
    private EntityManager store;

    @Test
    void mergesTwoIntoANewOneFromTheDayOn() {
        mergeIntoANewOne();
        assertThat(directory.get(CHECHERSK).existsOn(EVE)).isTrue();
        assertThat(directory.get(NEW).existsOn(EVE)).isFalse();
        assertThat(directory.get(CHECHERSK).existsOn(NEW_YEAR)).isFalse();
        assertThat(directory.get(NEW).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.standingFor(NEW, AsOf.of(EVE))).containsExactly(NEW);
        assertThat(directory.standingFor(NEW, AsOf.of(NEW_YEAR))).containsExactly(NEW, CHECHERSK, VETKA);
        assertThat(directory.heirs(AsOf.of(NEW_YEAR))).containsEntry(VETKA, Set.of(NEW));
        assertThat(changes.of("territory:" + CHECHERSK)).hasSize(1);
        assertThat(changes.of("territory:" + VETKA)).hasSize(1);
        assertThat(changes.of("territory:" + NEW)).hasSize(2);
    }

    @Test
    void mergesOneIntoAnotherThatGoesOn() {
        merge(Set.of(VETKA), CHECHERSK, PlannedDate.day(NEW_YEAR));
        assertThat(directory.get(CHECHERSK).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.get(VETKA).existsOn(NEW_YEAR)).isFalse();
        assertThat(directory.standingFor(CHECHERSK, AsOf.of(NEW_YEAR))).containsExactly(CHECHERSK, VETKA);
    }

    /** "2023" counts from 31 December, as every imprecise fact does. */
    @Test
    void countsAMergerOfAYearFromItsLastDay() {
        merge(Set.of(VETKA), CHECHERSK, PlannedDate.year(2023));
        assertThat(directory.get(VETKA).existsOn(LocalDate.of(2023, 12, 30))).isTrue();
        assertThat(directory.get(VETKA).existsOn(EVE)).isFalse();
    }

    @Test
    void followsHeirsOfHeirs() {
        mergeIntoANewOne();
        register.succeed(
                NEW,
                register.version(NEW),
                new Succession(
                        SuccessionKind.SUCCESSION,
                        PlannedDate.day(2025, 1, 1),
                        Set.of(),
                        Set.of("BY-HO-DOBRUSH"),
                        null));
        store.flush();
        assertThat(directory.standingFor("BY-HO-DOBRUSH", AsOf.of(LocalDate.of(2024, 12, 31))))
                .containsExactly("BY-HO-DOBRUSH");
        assertThat(directory.standingFor("BY-HO-DOBRUSH", AsOf.of(LocalDate.of(2025, 1, 1))))
                .containsExactly("BY-HO-DOBRUSH", CHECHERSK, NEW, VETKA);
        assertThat(directory.standingFor(NEW, AsOf.of(LocalDate.of(2025, 1, 1))))
                .containsExactly(NEW, CHECHERSK, VETKA);
    }

    @Test
    void dividesAmongSeveral() {
        register.succeed(
                CHECHERSK,
                register.version(CHECHERSK),
                new Succession(
                        SuccessionKind.DIVISION,
                        PlannedDate.day(NEW_YEAR),
                        Set.of(),
                        Set.of(VETKA, "BY-HO-DOBRUSH"),
                        null));
        store.flush();
        assertThat(directory.heirs(AsOf.of(NEW_YEAR))).isEqualTo(Map.of(CHECHERSK, Set.of(VETKA, "BY-HO-DOBRUSH")));
    }

    @Test
    void keepsTheWholeOfWhatWasSeparated() {
        register.succeed(
                CHECHERSK,
                register.version(CHECHERSK),
                new Succession(SuccessionKind.SEPARATION, PlannedDate.day(NEW_YEAR), Set.of(), Set.of(VETKA), null));
        store.flush();
        assertThat(directory.get(CHECHERSK).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.standingFor(VETKA, AsOf.of(NEW_YEAR))).containsExactly(VETKA);
        assertThat(directory.origins(VETKA, AsOf.of(NEW_YEAR))).hasSize(1);
    }

    @Test
    void refusesAMergerWithNobodyAndAnEndBeforeALaterSuccession() {
        assertThatThrownBy(() -> merge(Set.of(), CHECHERSK, PlannedDate.day(NEW_YEAR)))
                .isInstanceOf(Refused.class)
                .hasMessage("MERGED_WITH_NOBODY");
        merge(Set.of(VETKA), CHECHERSK, PlannedDate.day(NEW_YEAR));
        Succession before = new Succession(
                SuccessionKind.SUCCESSION, PlannedDate.year(2020), Set.of(), Set.of("BY-HO-DOBRUSH"), null);
        assertThatThrownBy(() -> register.succeed(CHECHERSK, register.version(CHECHERSK), before))
                .isInstanceOf(Refused.class)
                .hasMessage("STILL_SUCCEEDS");
    }

    @Test
    void stillSaysWhatItKnewBeforeTheMergerWasEntered() {
        merge(Set.of(VETKA), CHECHERSK, PlannedDate.day(NEW_YEAR));
        AsOf before = AsOf.of(NEW_YEAR).knownOn(YESTERDAY, MINSK);
        assertThat(directory.get(VETKA, before).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.standingFor(CHECHERSK, before)).containsExactly(CHECHERSK);
    }

    @Test
    void takesAMergerBack() {
        merge(Set.of(VETKA), CHECHERSK, PlannedDate.day(NEW_YEAR));
        register.takeSuccessionBack(VETKA, register.version(VETKA), new Basis("Ошибка", null, null, null));
        store.flush();
        assertThat(directory.get(VETKA).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.standingFor(CHECHERSK, AsOf.of(NEW_YEAR))).containsExactly(CHECHERSK);
    }

    @Test
    void takesAMergerBackForAllThatEndedInIt() {
        String korma = "BY-HO-KORMA";
        merge(Set.of(VETKA, korma), CHECHERSK, PlannedDate.day(NEW_YEAR));
        assertThat(register.mergedWith(korma)).containsExactly(VETKA);
        register.takeSuccessionBack(korma, register.version(korma), new Basis("Ошибка", null, null, null));
        store.flush();
        assertThat(directory.get(VETKA).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.get(korma).existsOn(NEW_YEAR)).isTrue();
        assertThat(directory.standingFor(CHECHERSK, AsOf.of(NEW_YEAR))).containsExactly(CHECHERSK);
    }

    @Test
    void bearsANewNameFromItsDayOn() {
        name(naming("Чечерский округ", LegalForm.MUNICIPAL_OKRUG, PlannedDate.month(2024, 2)));
        Territory chechersk = directory.get(CHECHERSK);
        assertThat(chechersk.nameOn(LocalDate.of(2024, 2, 28)).text().ru()).isEqualTo("Чечерский район");
        assertThat(chechersk.nameOn(LocalDate.of(2024, 2, 29)).text().ru()).isEqualTo("Чечерский округ");
        assertThat(chechersk.nameOn(LocalDate.of(2024, 2, 29)).form()).isEqualTo(LegalForm.MUNICIPAL_OKRUG);
    }

    @Test
    void correctsANameAndStillSaysWhatItSaidBefore() {
        register.correctName(
                CHECHERSK,
                register.version(CHECHERSK),
                0,
                naming("Чачерский район", LegalForm.DISTRICT, null),
                new Basis("Опечатка", null, null, null));
        store.flush();
        AsOf before = AsOf.of(NEW_YEAR).knownOn(YESTERDAY, MINSK);
        assertThat(directory.get(CHECHERSK).nameOn(NEW_YEAR).text().ru()).isEqualTo("Чачерский район");
        assertThat(directory.get(CHECHERSK, before).nameOn(NEW_YEAR).text().ru())
                .isEqualTo("Чечерский район");
        assertThat(directory.matching("чачерский")).contains(CHECHERSK);
        assertThat(directory.get(CHECHERSK).names()).hasSize(1);
    }

    @Test
    void correctsCoordinatesAndStillSaysWhatItSaidBefore() {
        Whereabouts right = new Whereabouts(
                null, directory.get(CHECHERSK).seat(), new BigDecimal("52.91"), new BigDecimal("30.91"));
        register.correctPlace(CHECHERSK, register.version(CHECHERSK), right, null);
        store.flush();
        assertThat(directory.get(CHECHERSK).latitude()).isEqualTo("52.91");
        assertThat(directory
                        .get(CHECHERSK, AsOf.of(NEW_YEAR).knownOn(YESTERDAY, MINSK))
                        .latitude())
                .isEqualTo("52.92");
    }

    @Test
    void findsWhatWasMergedByTheNameOfToday() {
        mergeIntoANewOne();
        assertThat(directory.matching("присожский", AsOf.of(EVE))).containsExactly(NEW);
        assertThat(directory.matching("присожский", AsOf.of(NEW_YEAR))).containsExactly(CHECHERSK, NEW, VETKA);
        assertThat(directory.matching("чечерск", AsOf.of(NEW_YEAR))).contains(CHECHERSK);
    }

    @Test
    void refusesACodeThatIsTakenAndAVersionThatIsOld() {
        assertThatThrownBy(() -> enter(CHECHERSK)).isInstanceOf(Refused.class).hasMessage("TERRITORY_EXISTS");
        assertThatThrownBy(() -> register.correctPlace(CHECHERSK, 99, Whereabouts.UNKNOWN, null))
                .isInstanceOf(StaleVersion.class);
    }

    private void mergeIntoANewOne() {
        enter(NEW);
        merge(Set.of(VETKA), NEW, PlannedDate.day(NEW_YEAR));
    }

    private void enter(String code) {
        register.enter(new NewTerritory(
                code,
                Level.DISTRICT,
                "BY-HO",
                naming("Присожский район", LegalForm.DISTRICT, null),
                new Whereabouts(PlannedDate.day(NEW_YEAR), null, null, null),
                null));
        store.flush();
    }

    private void merge(Set<String> others, String successor, PlannedDate happened) {
        register.succeed(
                CHECHERSK,
                register.version(CHECHERSK),
                new Succession(SuccessionKind.MERGER, happened, others, Set.of(successor), null));
        store.flush();
    }

    private void name(Naming naming) {
        register.name(CHECHERSK, register.version(CHECHERSK), naming, null);
        store.flush();
    }

    private static Naming naming(String name, LegalForm form, @Nullable PlannedDate since) {
        return new Naming(since, form, new LocalText(name, null, name), null, null);
    }
}
