package org.twinning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** What may become of a territory, and what a register must refuse to believe. */
class AdministrativeUnitTest {

    private static final Stamp STAMP = new Stamp(Instant.parse("2026-01-01T00:00:00Z"), "clerk");
    private static final PlannedDate NEW_YEAR = PlannedDate.day(2024, 1, 1);

    @Test
    void refusesACodeOutsideItsRegion() {
        refuses(() -> unit("BY-BR-X", "BY-HO", null), "CODE_OF_ANOTHER_REGION");
    }

    @Test
    void refusesTheNameThatItBearsThen() {
        refuses(() -> unit("A").name(naming("A", NEW_YEAR), null, STAMP), "TERRITORY_HAS_THIS_NAME");
    }

    @Test
    void takesTheSameNameUnderAnotherLegalForm() {
        Naming okrug = new Naming(NEW_YEAR, LegalForm.MUNICIPAL_OKRUG, text("A"), null, null);
        assertThat(unit("A").name(okrug, null, STAMP)).isNotNull();
    }

    /** A year counts from its last day, so a name of 31 December begins on the same day. */
    @Test
    void refusesTwoNamesOfOneDay() {
        AdministrativeUnit unit = unit("A").name(naming("B", PlannedDate.year(2023)), null, STAMP);
        refuses(() -> unit.name(naming("C", PlannedDate.day(2023, 12, 31)), null, STAMP), "NAME_OF_THE_SAME_DAY");
        assertThat(unit.name(naming("C", NEW_YEAR), null, STAMP)).isNotNull();
    }

    @Test
    void refusesToLoseItsOnlyName() {
        refuses(() -> unit("A").correctName(0, null, null, STAMP), "ONLY_NAME_STAYS");
    }

    @Test
    void correctsANameOnceOnly() {
        AdministrativeUnit unit = unit("A").correctName(0, naming("AA", null), null, STAMP);
        refuses(() -> unit.correctName(0, naming("AAA", null), null, STAMP), "NAME_ALREADY_CORRECTED");
        refuses(() -> unit.correctName(1, naming("AA", null), null, STAMP), "NOTHING_CHANGED");
        assertThat(unit.correctName(1, naming("A", null), null, STAMP)).isNotNull();
    }

    @Test
    void correctsWhereItLiesOnlyWhenThatChangesSomething() {
        Whereabouts right = new Whereabouts(null, null, new BigDecimal("52.921"), new BigDecimal("30.9"));
        AdministrativeUnit unit = unit("A").correctPlace(right, null, STAMP);
        Whereabouts same = new Whereabouts(null, null, new BigDecimal("52.92"), new BigDecimal("30.90"));
        refuses(() -> unit.correctPlace(same, null, STAMP), "NOTHING_CHANGED");
    }

    @Test
    void isNoMoreOnceItHasASuccessor() {
        AdministrativeUnit unit = succeeded(unit("A"), SuccessionKind.MERGER, unit("C"));
        refuses(() -> succeeded(unit, SuccessionKind.SUCCESSION, unit("D")), "ALREADY_NO_MORE");
    }

    @Test
    void goesOnWhenAPartIsSeparatedFromIt() {
        AdministrativeUnit unit = succeeded(unit("A"), SuccessionKind.SEPARATION, unit("B"));
        assertThat(succeeded(unit, SuccessionKind.SUCCESSION, unit("C"))).isNotNull();
    }

    @Test
    void countsItsSuccessors() {
        refuses(() -> succeeded(unit("A"), SuccessionKind.MERGER), "ONE_SUCCESSOR");
        refuses(() -> succeeded(unit("A"), SuccessionKind.MERGER, unit("B"), unit("C")), "ONE_SUCCESSOR");
        refuses(() -> succeeded(unit("A"), SuccessionKind.DIVISION, unit("B")), "TWO_SUCCESSORS");
        assertThat(succeeded(unit("A"), SuccessionKind.DIVISION, unit("B"), unit("C")))
                .isNotNull();
    }

    @Test
    void refusesItselfARegionAndAStrangerAsSuccessor() {
        AdministrativeUnit unit = unit("A");
        refuses(() -> succeeded(unit, SuccessionKind.SUCCESSION, unit), "SUCCESSOR_IS_ITSELF");
        refuses(
                () -> succeeded(unit, SuccessionKind.SUCCESSION, unit("BY-BR-C", "BY-BR", null)),
                "SUCCESSOR_OF_ANOTHER_REGION");
        refuses(() -> succeeded(unit("BY-HO", null, null), SuccessionKind.SUCCESSION, unit), "REGION_STAYS");
    }

    /** The successor may be formed on the very day, and not on the day after it. */
    @Test
    void needsASuccessorThatIsThereOnTheDay() {
        AdministrativeUnit ofTheDay = unit("BY-HO-C", "BY-HO", NEW_YEAR);
        AdministrativeUnit ofTheDayAfter = unit("BY-HO-D", "BY-HO", PlannedDate.day(2024, 1, 2));
        assertThat(succeeded(unit("A"), SuccessionKind.SUCCESSION, ofTheDay)).isNotNull();
        refuses(() -> succeeded(unit("A"), SuccessionKind.SUCCESSION, ofTheDayAfter), "SUCCESSOR_NOT_THERE");
        AdministrativeUnit goneThatDay = succeeded(unit("E"), SuccessionKind.SUCCESSION, unit("F"));
        refuses(() -> succeeded(unit("A"), SuccessionKind.SUCCESSION, goneThatDay), "SUCCESSOR_NOT_THERE");
    }

    @Test
    void cannotEndBeforeItBegan() {
        AdministrativeUnit young = unit("BY-HO-A", "BY-HO", NEW_YEAR);
        refuses(() -> succeeded(young, SuccessionKind.SUCCESSION, unit("B")), "NOT_YET_THERE");
    }

    @Test
    void goesOnAgainWhenItsEndIsTakenBack() {
        AdministrativeUnit unit = succeeded(unit("A"), SuccessionKind.MERGER, unit("C"))
                .takeSuccessionBack(new Basis("Слито по ошибке", null, null, null), STAMP);
        refuses(() -> unit.takeSuccessionBack(null, STAMP), "NOTHING_TO_TAKE_BACK");
        assertThat(succeeded(unit, SuccessionKind.SUCCESSION, unit("D"))).isNotNull();
    }

    private static AdministrativeUnit succeeded(
            AdministrativeUnit unit, SuccessionKind kind, AdministrativeUnit... successors) {
        return unit.succeed(kind, NEW_YEAR, List.of(successors), null, STAMP);
    }

    private static AdministrativeUnit unit(String letter) {
        return unit("BY-HO-" + letter, "BY-HO", null);
    }

    private static AdministrativeUnit unit(String code, @Nullable String region, @Nullable PlannedDate founded) {
        Level level = region == null ? Level.REGION : Level.DISTRICT;
        return AdministrativeUnit.enter(
                new NewTerritory(
                        code,
                        level,
                        region,
                        naming(code.substring(code.lastIndexOf('-') + 1), null),
                        new Whereabouts(founded, null, null, null),
                        null),
                STAMP);
    }

    private static Naming naming(String name, @Nullable PlannedDate since) {
        return new Naming(since, LegalForm.DISTRICT, text(name), null, null);
    }

    private static LocalText text(String name) {
        return new LocalText(name, null, name);
    }

    private static void refuses(Runnable change, String reason) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(reason);
    }
}
