package org.twinning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;

/** Who heads Chechersk on the boundary days of terms of office, and who did not. */
@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class OfficeTest {

    private static final String CODE = "BY-HO-CHECHERSK";
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final AsOf NOW = AsOf.of(LocalDate.now(MINSK));
    private static final PlannedDate MAY = PlannedDate.day(2020, 5, 15);

    @Autowired
    private OfficeRegister register;

    @Autowired
    private OfficeDirectory offices;

    @Autowired
    private EntityManager store;

    @Test
    void isInOfficeFromTheFirstDayThroughTheLast() {
        record("Иванов Иван Иванович", MAY, PlannedDate.day(2022, 5, 9));
        assertThat(head(LocalDate.of(2020, 5, 14))).isNull();
        assertThat(head(LocalDate.of(2020, 5, 15))).isEqualTo("Иванов Иван Иванович");
        assertThat(head(LocalDate.of(2022, 5, 9))).isEqualTo("Иванов Иван Иванович");
        assertThat(head(LocalDate.of(2022, 5, 10))).isNull();
    }

    @Test
    void isInOfficeFromTheLastDayOfAnImpreciseBeginning() {
        record("Иванов Иван Иванович", PlannedDate.year(2020), PlannedDate.year(2022));
        assertThat(head(LocalDate.of(2020, 12, 30))).isNull();
        assertThat(head(LocalDate.of(2020, 12, 31))).isNotNull();
        assertThat(head(LocalDate.of(2022, 12, 31))).isNotNull();
        assertThat(head(LocalDate.of(2023, 1, 1))).isNull();
    }

    @Test
    void givesPlaceToWhoeverCameLater() {
        record("Иванов Иван Иванович", null, null);
        record("Петров Пётр Петрович", MAY, null);
        assertThat(head(LocalDate.of(2020, 5, 14))).isEqualTo("Иванов Иван Иванович");
        assertThat(head(LocalDate.of(2020, 5, 15))).isEqualTo("Петров Пётр Петрович");
    }

    @Test
    void keepsWhatItSaidBeforeACorrection() {
        record("Иванов Иван Иванович", MAY, null);
        Office wrong = offices.of(CODE, NOW).get(0);
        register.correct(CODE, wrong.id(), wrong.version(), holder("Иванов Игорь Иванович", MAY, null), null);
        store.flush();
        assertThat(offices.of(CODE, NOW)).hasSize(1);
        assertThat(head(LocalDate.of(2021, 1, 1))).isEqualTo("Иванов Игорь Иванович");
        assertThat(offices.of(CODE, NOW.knownOn(LocalDate.now(MINSK).minusDays(1), MINSK)))
                .isEmpty();
    }

    @Test
    void takesAnEntryBackOnce() {
        record("Иванов Иван Иванович", MAY, null);
        Office wrong = offices.of(CODE, NOW).get(0);
        register.correct(CODE, wrong.id(), wrong.version(), null, null);
        store.flush();
        assertThat(offices.of(CODE, NOW)).isEmpty();
        assertThatThrownBy(() -> register.correct(CODE, wrong.id(), wrong.version() + 1, null, null))
                .isInstanceOf(Refused.class)
                .hasMessage("OFFICE_TAKEN_BACK");
    }

    @Test
    void refusesAnEndBeforeTheBeginningAndACorrectionOfNothing() {
        assertThatThrownBy(() -> record("Иванов Иван Иванович", MAY, PlannedDate.day(2020, 5, 14)))
                .isInstanceOf(Refused.class)
                .hasMessage("LEFT_BEFORE_ENTERING");
        record("Иванов Иван Иванович", MAY, PlannedDate.year(2020));
        Office known = offices.of(CODE, NOW).get(0);
        assertThatThrownBy(() -> register.correct(CODE, known.id(), known.version(), known.holder(), null))
                .isInstanceOf(Refused.class)
                .hasMessage("NOTHING_CHANGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов Иван Иванович",
                "И. И. Иванов",
                "Иванов И.И.",
                "иван иванович иванов",
                "Иванова Ивана Ивановича"
            })
    void knowsAPersonByAnySpellingAndSaysWhoWasNotInOffice(String typed) {
        record("Иванов Иван Иванович", MAY, PlannedDate.day(2022, 5, 9));
        assertThat(offices.outOfOffice(CODE, typed, PlannedDate.day(2022, 5, 10), NOW))
                .isPresent();
        assertThat(offices.outOfOffice(CODE, typed, PlannedDate.day(2022, 5, 9), NOW))
                .isEmpty();
        assertThat(offices.outOfOffice(CODE, typed, PlannedDate.day(2020, 5, 14), NOW))
                .isPresent();
    }

    /** "May 2022" leaves room for 9 May, and nobody is accused of what is only possible. */
    @Test
    void accusesNobodyOnAnImpreciseDate() {
        record("Иванов Иван Иванович", MAY, PlannedDate.day(2022, 5, 9));
        assertThat(offices.outOfOffice(CODE, "И. И. Иванов", PlannedDate.month(2022, 5), NOW))
                .isEmpty();
        assertThat(offices.outOfOffice(CODE, "И. И. Иванов", PlannedDate.month(2022, 6), NOW))
                .isPresent();
        assertThat(offices.outOfOffice(CODE, "С. С. Сидоров", PlannedDate.month(2022, 6), NOW))
                .isEmpty();
    }

    private @Nullable String head(LocalDate day) {
        return offices.headOn(CODE, AsOf.of(day))
                .map(it -> it.holder().name().ru())
                .orElse(null);
    }

    private void record(String name, @Nullable PlannedDate since, @Nullable PlannedDate until) {
        register.record(CODE, holder(name, since, until), null);
        store.flush();
    }

    private static OfficeHolder holder(String name, @Nullable PlannedDate since, @Nullable PlannedDate until) {
        return new OfficeHolder(
                new LocalText(name, null, null),
                new Genitive("Иванова Ивана Ивановича", null),
                new LocalText("председатель", null, null),
                null,
                null,
                since,
                until);
    }
}
