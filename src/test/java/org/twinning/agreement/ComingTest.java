package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinning.agreement.Facts.proposed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.twinning.platform.PlannedDate;

/** What is known on a day to come of an agreement, and where its end then lies. */
class ComingTest {

    /** In force until 14 June 2028 and for another five years, unless a side objects by 14 December 2027. */
    private static Facts fiveYears() {
        return proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6))
                .confirmed(1);
    }

    private static Facts terminated() {
        return fiveYears()
                .ended(EndingKind.TERMINATION, StepKind.ANNOUNCED, "2026-09-01")
                .then(StepKind.SENT, "2026-09-15")
                .then(StepKind.RECEIVED, "2026-09-20")
                .then(StepKind.EFFECTIVE, "2027-03-10");
    }

    @Test
    void aTerminationIsKnownFromItsFirstStepUntilItTakesEffect() {
        assertThat(terminated().conclusion("2026-08-31").coming()).isNull();
        assertThat(terminated().conclusion("2026-09-01").coming())
                .isEqualTo(new Coming(EndingKind.TERMINATION, PlannedDate.day(2027, 3, 10)));
        assertThat(terminated().on("2027-03-09")).isEqualTo("IN_FORCE");
        assertThat(terminated().conclusion("2027-03-09").coming()).isNotNull();
        assertThat(terminated().on("2027-03-10")).isEqualTo("TERMINATED");
        assertThat(terminated().conclusion("2027-03-10").coming()).isNull();
    }

    @Test
    void theDayBeforeATerminationIsTheKnownEnd() {
        assertThat(end(terminated(), "2026-08-31")).isEqualTo("2028-06-14..2028-06-14");
        assertThat(end(terminated(), "2026-09-01")).isEqualTo("2027-03-09..2027-03-09");
        assertThat(terminated().conclusion("2026-09-01").termEnd()).isEqualTo(LocalDate.of(2028, 6, 14));
    }

    @Test
    void whereOnlyTheDayIsRecordedItIsKnownFromTheDayOfTheEntry() {
        Facts facts = fiveYears().ended(EndingKind.TERMINATION, StepKind.EFFECTIVE, "2026-12-15", "2026-11-25");

        assertThat(facts.conclusion("2026-11-20").coming()).isNull();
        assertThat(facts.conclusion("2026-11-25").coming()).isNotNull();
        assertThat(facts.conclusion("2026-11-25").notice()).isEqualTo(Notice.GIVEN);
        assertThat(end(facts, "2026-11-25")).isEqualTo("2026-12-14..2026-12-14");
    }

    @Test
    void aTerminationAfterTheTermEndsNothing() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60))
                .ended(EndingKind.TERMINATION, StepKind.SENT, "2022-01-01");
        assertThat(facts.then(StepKind.EFFECTIVE, "2023-06-15")
                        .conclusion("2022-01-02")
                        .coming())
                .isNull();
        assertThat(end(facts, "2022-01-02")).isEqualTo("2023-06-14..2023-06-14");
    }

    @Test
    void aTerminationAfterTheCurrentTermLeavesItsEnd() {
        Facts facts = fiveYears()
                .ended(EndingKind.TERMINATION, StepKind.SENT, "2026-01-01")
                .then(StepKind.EFFECTIVE, "2030-01-01");

        assertThat(facts.conclusion("2026-01-02").coming()).isNotNull();
        assertThat(end(facts, "2026-01-02")).isEqualTo("2028-06-14..2028-06-14");
        assertThat(end(facts, "2028-06-15")).isEqualTo("2029-12-31..2029-12-31");
    }

    @Test
    void aTerminationKnownToTheYearLeavesARange() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .ended(EndingKind.TERMINATION, StepKind.SENT, "2026-01-01")
                .then(StepKind.EFFECTIVE, "2027");

        assertThat(end(facts, "2026-06-01")).isEqualTo("2026-12-31..2027-12-30");
        assertThat(facts.conclusion("2028-01-01").beginning()).isEqualTo(PlannedDate.year(2027));
    }

    @Test
    void anObjectionInTimeLeadsToTheCurrentEndAndALateOneToTheNext() {
        Facts inTime = fiveYears().ended(EndingKind.OBJECTION, StepKind.RECEIVED, "2027-12-14");
        assertThat(inTime.conclusion("2027-12-13").coming()).isNull();
        assertThat(end(inTime, "2027-12-14")).isEqualTo("2028-06-14..2028-06-14");
        assertThat(inTime.reckoning("2027-12-14").late()).isFalse();

        Facts late = fiveYears().ended(EndingKind.OBJECTION, StepKind.RECEIVED, "2027-12-15");
        assertThat(late.conclusion("2027-12-15").coming())
                .isEqualTo(new Coming(EndingKind.OBJECTION, PlannedDate.day(2033, 6, 14)));
        assertThat(end(late, "2027-12-15")).isEqualTo("2033-06-14..2033-06-14");
        assertThat(late.reckoning("2027-12-15").late()).isTrue();
        assertThat(late.reckoning("2028-06-15").late()).isFalse();
        assertThat(late.on("2033-06-14")).isEqualTo("IN_FORCE");
        assertThat(late.on("2033-06-15")).isEqualTo("EXPIRED");
    }

    @Test
    void suspensionAndResumptionAreKnownBeforehandToo() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .ended(EndingKind.SUSPENSION, StepKind.SENT, "2020-01-01")
                .then(StepKind.EFFECTIVE, "2020-03-01")
                .ended(EndingKind.RESUMPTION, StepKind.SENT, "2020-05-01")
                .then(StepKind.EFFECTIVE, "2020-06-01");

        assertThat(coming(facts, "2020-02-29")).isEqualTo("SUSPENSION");
        assertThat(coming(facts, "2020-03-01")).isEqualTo("none");
        assertThat(coming(facts, "2020-05-01")).isEqualTo("RESUMPTION");
        assertThat(coming(facts, "2020-06-01")).isEqualTo("none");
        assertThat(facts.conclusion("2020-02-29").end()).isNull();
    }

    @Test
    void aDateKnownToTheYearIsNeverTakenForADay() {
        Facts facts = proposed("2023-01-01")
                .signedByBoth("2023")
                .agreed(new Paper().months(36).tacitlyBy(7));

        assertThat(facts.conclusion("2024-01-01").beginning()).isEqualTo(PlannedDate.year(2023));
        assertThat(end(facts, "2024-01-01")).isEqualTo("2026-01-01..2026-12-31");
        assertThat(facts.conclusion("2024-01-01").end().dated()).contains(PlannedDate.year(2026));
        assertThat(end(facts, "2027-01-01")).isEqualTo("2026-08-01..2027-07-31");
        assertThat(facts.conclusion("2027-01-01").end().dated()).isEmpty();
    }

    @Test
    void aTerminationComesToNothingWithTheTermItCutsShort() {
        assertThat(terminated().reckoning("2026-08-31").open()).isTrue();
        assertThat(terminated().reckoning("2026-09-01").open()).isFalse();
        assertThat(terminated().reckoning("2027-06-01").cutShort()).isTrue();
    }

    private static String end(Facts facts, String day) {
        KnownEnd end = facts.conclusion(day).end();
        return end == null ? "open" : end.earliest() + ".." + end.latest();
    }

    private static String coming(Facts facts, String day) {
        Coming coming = facts.conclusion(day).coming();
        return coming == null ? "none" : coming.kind().name();
    }
}
