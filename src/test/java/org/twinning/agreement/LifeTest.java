package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinning.agreement.EndingKind.ABANDONMENT;
import static org.twinning.agreement.EndingKind.RESUMPTION;
import static org.twinning.agreement.EndingKind.SUSPENSION;
import static org.twinning.agreement.EndingKind.TERMINATION;
import static org.twinning.agreement.Facts.proposed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinning.platform.PlannedDate;

class LifeTest {

    @Test
    void isUnknownBeforeItsFirstFact() {
        assertThat(proposed("2022-04-28").on("2022-04-27")).isEqualTo("unknown");
        assertThat(proposed("2022-04-28").on("2022-04-28")).isEqualTo("PROPOSED");
    }

    @Test
    void isKnownFromTheDateOfAPaperOlderThanItsEntry() {
        assertThat(proposed("2022-04-28").signedByBoth("1998").on("1998-12-30")).isEqualTo("unknown");
        assertThat(proposed("2022-04-28").signedByBoth("1998").on("1998-12-31")).isEqualTo("IN_FORCE");
    }

    @Test
    void isPlannedFromTheDayOfTheAnnouncement() {
        Facts facts = proposed("2022-04-01").planned("2022-05-09", "2022-04-28");

        assertThat(facts.on("2022-04-27")).isEqualTo("PROPOSED");
        assertThat(facts.on("2022-04-28")).isEqualTo("PLANNED");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-09, 2022-05-09, 2022-05-10",
        "2022-05, 2022-05-31, 2022-06-01",
        "2022-Q3, 2022-09-30, 2022-10-01",
        "2022, 2022-12-31, 2023-01-01"
    })
    void isOverdueFromTheDayAfterTheLastPlannedDay(String planned, String last, String after) {
        Facts facts = proposed("2022-04-28").planned(planned, "2022-04-28");

        assertThat(facts.on(last)).isEqualTo("PLANNED");
        assertThat(facts.on(after)).isEqualTo("OVERDUE");
        assertThat(facts.conclusion("2026-11-25").since()).isEqualTo(LocalDate.parse(after));
    }

    @Test
    void followsTheLatestAnnouncementWhateverTheOrderOfEntry() {
        Facts facts = proposed("2022-01-01").planned("2022-Q3", "2022-03-01").planned("2022-02", "2022-01-15");

        assertThat(facts.conclusion("2022-02-20").planned()).isEqualTo(PlannedDate.month(2022, 2));
        assertThat(facts.conclusion("2022-03-01").planned()).isEqualTo(PlannedDate.quarter(2022, 3));
        assertThat(facts.on("2022-03-01")).isEqualTo("PLANNED");
    }

    @Test
    void ofTwoPlansAnnouncedOnOneDayTheLaterEntryCounts() {
        Facts facts = proposed("2022-01-01").planned("2022-05", "2022-01-15").planned("2022-06", "2022-01-15");

        assertThat(facts.conclusion("2022-01-15").planned()).isEqualTo(PlannedDate.month(2022, 6));
    }

    @Test
    void isNoLongerOverdueOnceRescheduled() {
        Facts facts = proposed("2022-01-01").planned("2022-Q1", "2022-01-15").planned("2022-Q4", "2022-06-01");

        assertThat(facts.on("2022-05-31")).isEqualTo("OVERDUE");
        assertThat(facts.on("2022-06-01")).isEqualTo("PLANNED");
        assertThat(facts.on("2023-01-01")).isEqualTo("OVERDUE");
    }

    @Test
    void isPartlySignedUntilTheLastPartnerSigns() {
        Facts facts = proposed("2022-04-28").planned("2022-05", "2022-04-28").signed("2022-05-09");

        assertThat(facts.on("2022-05-08")).isEqualTo("PLANNED");
        assertThat(facts.on("2022-05-09")).isEqualTo("PARTLY_SIGNED");
        assertThat(facts.on("2023-01-01")).isEqualTo("PARTLY_SIGNED");
        assertThat(facts.signed("2022-06-01").on("2022-06-01")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2022-05-31")).isEqualTo("PARTLY_SIGNED");
        assertThat(facts.conclusion("2022-05-31").signed()).isNull();
        assertThat(facts.conclusion("2022-06-01").signed()).isEqualTo(PlannedDate.day(2022, 6, 1));
    }

    @Test
    void countsAnImpreciseSignatureFromTheLastDayOfItsPeriod() {
        Facts facts = proposed("1998-01-01").signedByBoth("1998");

        assertThat(facts.on("1998-12-30")).isEqualTo("PROPOSED");
        assertThat(facts.on("1998-12-31")).isEqualTo("IN_FORCE");
    }

    @Test
    void isSignedButNotInForceUntilTheDayOfEntryIntoForce() {
        Facts facts = proposed("2022-01-01").signedByBoth("2022-05-09").inForceFrom("2022-06-01", null);

        assertThat(facts.on("2022-05-09")).isEqualTo("SIGNED");
        assertThat(facts.on("2022-05-31")).isEqualTo("SIGNED");
        assertThat(facts.on("2022-06-01")).isEqualTo("IN_FORCE");
    }

    @Test
    void isInForceThroughTheLastDayOfItsTerm() {
        Facts facts = proposed("2018-01-01").signedByBoth("2018-06-14").inForceFrom(null, 60);

        assertThat(facts.conclusion("2018-06-14").termEnd()).isEqualTo(LocalDate.of(2023, 6, 14));
        assertThat(facts.on("2023-06-14")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2023-06-15")).isEqualTo("EXPIRED");
    }

    @Test
    void countsProlongations() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .inForceFrom(null, 60)
                .prolonged("2028-06-14");

        assertThat(facts.on("2028-06-14")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2028-06-15")).isEqualTo("EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 12, 2025-02-28", "2024-02-29, 48, 2028-02-29", "2022-08-31, 6, 2023-02-28"})
    void endsOnTheLastDayOfAShorterMonth(String signed, int months, LocalDate end) {
        Facts facts = proposed("2020-01-01").signedByBoth(signed).inForceFrom(null, months);

        assertThat(facts.conclusion(signed).termEnd()).isEqualTo(end);
    }

    @Test
    void isSuspendedFromTheSuspensionUntilItsLifting() {
        Facts facts = proposed("2020-01-01")
                .signedByBoth("2020-02-01")
                .ended(SUSPENSION, "2021-03-01")
                .ended(RESUMPTION, "2021-06-01");

        assertThat(facts.on("2021-02-28")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2021-03-01")).isEqualTo("SUSPENDED");
        assertThat(facts.on("2021-05-31")).isEqualTo("SUSPENDED");
        assertThat(facts.on("2021-06-01")).isEqualTo("IN_FORCE");
        assertThat(facts.conclusion("2021-07-01").since()).isEqualTo(LocalDate.of(2021, 6, 1));
    }

    @Test
    void isInForceAgainAfterASuspensionAndCountsItsTermFromTheFirstEntry() {
        Facts facts = proposed("2020-01-01")
                .signedByBoth("2020-02-01")
                .inForceFrom("2020-03-01", 60)
                .ended(SUSPENSION, "2021-03-01")
                .ended(RESUMPTION, "2021-06-01")
                .ended(SUSPENSION, "2022-03-01")
                .ended(RESUMPTION, "2022-06-01");
        Interruption suspended = new Interruption(PlannedDate.day(2020, 3, 1), Status.SUSPENDED);

        assertThat(facts.conclusion("2021-02-28").interruption()).isNull();
        assertThat(facts.conclusion("2021-03-01").interruption()).isNull();
        assertThat(facts.conclusion("2021-06-01").interruption()).isEqualTo(suspended);
        assertThat(facts.conclusion("2024-01-01").interruption()).isEqualTo(suspended);
        assertThat(facts.conclusion("2024-01-01").since()).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(facts.conclusion("2024-01-01").termEnd()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(facts.conclusion("2025-03-02").interruption()).isNull();
    }

    @Test
    void keepsTheFirstEntryNoMoreExactlyThanItIsKnown() {
        Facts facts = proposed("1998-01-01")
                .signedByBoth("1998")
                .ended(SUSPENSION, "2021-03-01")
                .ended(RESUMPTION, "2021-06-01");

        assertThat(facts.conclusion("2021-06-01").interruption())
                .isEqualTo(new Interruption(PlannedDate.year(1998), Status.SUSPENDED));
    }

    @Test
    void expiresEvenWhileSuspended() {
        Facts facts = proposed("2020-01-01")
                .signedByBoth("2020-02-01")
                .until("2021-12-31")
                .ended(SUSPENSION, "2021-03-01");

        assertThat(facts.on("2021-12-31")).isEqualTo("SUSPENDED");
        assertThat(facts.on("2022-01-01")).isEqualTo("EXPIRED");
    }

    @Test
    void isNotInForceOnTheDayATerminationTakesEffect() {
        Facts facts = proposed("2020-01-01").signedByBoth("2020-02-01").ended(TERMINATION, "2023-05-01");

        assertThat(facts.on("2023-04-30")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2023-05-01")).isEqualTo("TERMINATED");
    }

    @Test
    void isAbandonedOnlyBeforeEverybodyHasSigned() {
        assertThat(proposed("2020-01-01")
                        .signed("2020-02-01")
                        .ended(ABANDONMENT, "2020-03-01")
                        .on("2020-03-01"))
                .isEqualTo("ABANDONED");
        assertThat(proposed("2020-01-01")
                        .signedByBoth("2020-02-01")
                        .ended(ABANDONMENT, "2020-03-01")
                        .on("2020-03-01"))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void keepsTheFirstDayOfAStatusThatOutlastsAChangeOfPlan() {
        Facts facts = proposed("2022-01-01").planned("2022-Q3", "2022-02-01").planned("2022-Q4", "2022-03-01");

        assertThat(facts.conclusion("2022-04-01").since()).isEqualTo(LocalDate.of(2022, 2, 1));
    }

    @Test
    void whatHasExpiredCanNoLongerBeTerminated() {
        Facts facts = proposed("2020-01-01")
                .signedByBoth("2020-02-01")
                .until("2022-12-31")
                .ended(TERMINATION, "2023-05-01");
        assertThat(facts.on("2023-01-01")).isEqualTo("EXPIRED");
        assertThat(facts.on("2023-05-01")).isEqualTo("EXPIRED");
        assertThat(facts.conclusion("2023-06-01").since()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void whatWasTerminatedDoesNotExpireAfterwards() {
        Facts facts = proposed("2020-01-01")
                .signedByBoth("2020-02-01")
                .until("2022-12-31")
                .ended(TERMINATION, "2022-05-01");
        assertThat(facts.on("2022-05-01")).isEqualTo("TERMINATED");
        assertThat(facts.on("2023-01-01")).isEqualTo("TERMINATED");
    }
}
