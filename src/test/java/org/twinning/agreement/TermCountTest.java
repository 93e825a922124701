package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinning.agreement.Facts.proposed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where terms end, and when notices are due, as people count it. */
class TermCountTest {

    /** Signed on 14 June 2018 for five years, renewed tacitly by five, notice six months before the end. */
    private static Facts fiveYears() {
        return proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6));
    }

    @Test
    void goesOnOfItselfOnTheDayAfterItsEnd() {
        assertThat(end(fiveYears(), "2023-06-14")).isEqualTo("2023-06-14");
        assertThat(end(fiveYears(), "2023-06-15")).isEqualTo("2028-06-14");
        assertThat(end(fiveYears(), "2033-06-14")).isEqualTo("2033-06-14");
        assertThat(end(fiveYears(), "2033-06-15")).isEqualTo("2038-06-14");
        assertThat(fiveYears().on("2034-01-01")).isEqualTo("IN_FORCE");
        assertThat(fiveYears().conclusion("2034-01-01").since()).isEqualTo(LocalDate.of(2018, 6, 14));
    }

    @Test
    void presumesATacitRenewalUntilItIsConfirmed() {
        assertThat(fiveYears().conclusion("2023-06-14").presumed()).isFalse();
        assertThat(fiveYears().conclusion("2023-06-15").presumed()).isTrue();
        assertThat(states(fiveYears(), "2023-06-15")).containsExactly("PRESUMED");

        Facts confirmed = fiveYears().confirmed(1);
        assertThat(confirmed.conclusion("2023-06-15").presumed()).isFalse();
        assertThat(confirmed.conclusion("2023-06-15").termEnd()).isEqualTo(LocalDate.of(2028, 6, 14));
        assertThat(confirmed.conclusion("2028-06-15").presumed()).isTrue();
        assertThat(states(confirmed, "2028-06-15")).containsExactly("CONFIRMED", "PRESUMED");
    }

    @Test
    void aLaterConfirmationImpliesTheRenewalsBeforeIt() {
        assertThat(states(fiveYears().confirmed(2), "2029-01-01")).containsExactly("IMPLIED", "CONFIRMED");
        assertThat(fiveYears().confirmed(2).conclusion("2024-01-01").termEnd()).isEqualTo(LocalDate.of(2028, 6, 14));
    }

    @Test
    void hasEndedWhereARenewalIsRefuted() {
        Facts facts = fiveYears().refuted(2);

        assertThat(facts.on("2028-06-14")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2028-06-15")).isEqualTo("EXPIRED");
        assertThat(facts.conclusion("2030-01-01").termEnd()).isEqualTo(LocalDate.of(2028, 6, 14));
        assertThat(states(facts, "2030-01-01")).containsExactly("IMPLIED", "REFUTED");
    }

    @Test
    void anObjectionInTimeStopsTheRenewalOfTheCurrentEnd() {
        Facts facts = fiveYears().ended(EndingKind.OBJECTION, StepKind.RECEIVED, "2022-12-14");

        assertThat(facts.on("2023-06-14")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2023-06-15")).isEqualTo("EXPIRED");
        assertThat(facts.conclusion("2022-12-13").notice()).isNull();
        assertThat(facts.conclusion("2022-12-14").notice()).isEqualTo(Notice.RECEIVED);
        assertThat(facts.conclusion("2023-06-15").notice()).isNull();
    }

    @Test
    void anObjectionADayTooLateStopsTheNextRenewal() {
        Facts facts = fiveYears().ended(EndingKind.OBJECTION, StepKind.RECEIVED, "2022-12-15");

        assertThat(facts.on("2023-06-15")).isEqualTo("IN_FORCE");
        assertThat(facts.conclusion("2023-06-15").presumed()).isFalse();
        assertThat(facts.on("2028-06-14")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2028-06-15")).isEqualTo("EXPIRED");
    }

    @Test
    void anObjectionCountsFromWhenItReachedTheOtherSide() {
        Facts facts = fiveYears()
                .ended(EndingKind.OBJECTION, StepKind.SENT, "2022-12-10")
                .then(StepKind.RECEIVED, "2022-12-20");
        assertThat(facts.on("2023-06-15")).isEqualTo("IN_FORCE");
    }

    @Test
    void whatOnlyThePressAnnouncedChangesNothingAndIsShown() {
        Facts facts = fiveYears()
                .ended(EndingKind.OBJECTION, StepKind.ANNOUNCED, "2022-01-10")
                .ended(EndingKind.TERMINATION, StepKind.ANNOUNCED, "2024-05-01");

        assertThat(facts.on("2024-06-01")).isEqualTo("IN_FORCE");
        assertThat(facts.conclusion("2022-01-09").notice()).isNull();
        assertThat(facts.conclusion("2022-01-10").notice()).isEqualTo(Notice.ANNOUNCED);
        assertThat(facts.then(StepKind.RECEIVED, "2024-07-01").on("2030-01-01")).isEqualTo("IN_FORCE");
        assertThat(facts.conclusion("2024-07-01").notice()).isEqualTo(Notice.RECEIVED);
        assertThat(facts.then(StepKind.EFFECTIVE, "2025-01-01").on("2025-01-01"))
                .isEqualTo("TERMINATED");
        assertThat(facts.conclusion("2025-01-01").notice()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 12, 2024-03-01, 2025-02-28",
        "2024-02-29, 12, 12, 2025-03-01, 2026-02-28",
        "2024-02-29, 12, 12, 2027-03-01, 2028-02-29",
        "2022-08-31, 6, 6, 2022-09-01, 2023-02-28",
        "2022-08-31, 6, 6, 2023-03-01, 2023-08-31",
        "2022-08-31, 6, 6, 2023-09-01, 2024-02-29",
        "2022-01-31, 1, 1, 2022-03-01, 2022-03-31"
    })
    void countsEveryEndFromTheOriginSoThatEndsOfMonthsDoNotDrift(
            String signed, int months, int by, String day, LocalDate end) {
        Facts facts = proposed("2020-01-01")
                .signedByBoth(signed)
                .agreed(new Paper().months(months).tacitlyBy(by));
        assertThat(facts.conclusion(day).termEnd()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"6, 2024-02-29", "3, 2024-05-31", "1, 2024-07-31"})
    void countsANoticeInMonthsBeforeTheCurrentEnd(int notice, LocalDate due) {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2019-08-31")
                .agreed(new Paper().months(12).tacitlyBy(12).noticeMonths(notice));
        assertThat(facts.reckoning("2024-01-01").noticeLatest()).isEqualTo(due);
    }

    @Test
    void theNoticeMovesWithTheEnd() {
        assertThat(fiveYears().reckoning("2020-01-01").noticeLatest()).isEqualTo(LocalDate.of(2022, 12, 14));
        assertThat(fiveYears().reckoning("2023-06-15").noticeLatest()).isEqualTo(LocalDate.of(2027, 12, 14));
        Facts days = proposed("2018-01-01")
                .signedByBoth("2020-03-01")
                .agreed(new Paper().until("2021-03-01").noticeDays(30));
        assertThat(days.reckoning("2020-04-01").noticeLatest()).isEqualTo(LocalDate.of(2021, 1, 30));
    }

    @Test
    void aYearLeadsToARangeAndCountsToItsLastDay() {
        Facts facts = proposed("1998-01-01")
                .signedByBoth("1998")
                .agreed(new Paper().months(60).noticeMonths(6));
        Reckoning reckoning = facts.reckoning("2000-01-01");

        assertThat(reckoning.earliest()).isEqualTo(LocalDate.of(2003, 1, 1));
        assertThat(reckoning.latest()).isEqualTo(LocalDate.of(2003, 12, 31));
        assertThat(reckoning.noticeEarliest()).isEqualTo(LocalDate.of(2002, 7, 1));
        assertThat(reckoning.noticeLatest()).isEqualTo(LocalDate.of(2003, 6, 30));
        assertThat(facts.on("2003-12-31")).isEqualTo("IN_FORCE");
        assertThat(facts.on("2004-01-01")).isEqualTo("EXPIRED");
    }

    @Test
    void isNotInForceUntilItsConditionIsKnownToBeMet() {
        Facts open = proposed("2020-01-01")
                .signedByBoth("2020-05-09")
                .agreed(new Paper().when("ratified", null).months(12));
        assertThat(open.on("2026-01-01")).isEqualTo("SIGNED");
        assertThat(open.conclusion("2026-01-01").termEnd()).isNull();

        Facts met = proposed("2020-01-01")
                .signedByBoth("2020-05-09")
                .agreed(new Paper().when("ratified", "2020-09").months(12));
        assertThat(met.on("2020-09-29")).isEqualTo("SIGNED");
        assertThat(met.on("2020-09-30")).isEqualTo("IN_FORCE");
        assertThat(met.conclusion("2021-01-01").termEnd()).isEqualTo(LocalDate.of(2021, 9, 30));
    }

    @Test
    void anExpressRenewalCountsFromTheDayItWasAgreed() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60))
                .prolongedBy("2023-03-01", 60)
                .prolonged("2028-01-10", "2030-12-31");

        assertThat(end(facts, "2023-02-28")).isEqualTo("2023-06-14");
        assertThat(end(facts, "2023-03-01")).isEqualTo("2028-06-14");
        assertThat(end(facts, "2028-01-10")).isEqualTo("2030-12-31");
        assertThat(facts.on("2031-01-01")).isEqualTo("EXPIRED");
        assertThat(states(facts, "2029-01-01")).containsExactly("EXPRESS", "EXPRESS");
    }

    @Test
    void anAmendmentCountsFromItsDayAndLeavesTheEndWhenItLeavesTheTerm() {
        Facts facts = fiveYears()
                .agreed(new Paper()
                        .amendedFrom("2024-01-01")
                        .months(60)
                        .tacitlyBy(12)
                        .noticeMonths(3));

        assertThat(facts.reckoning("2023-12-31").noticeLatest()).isEqualTo(LocalDate.of(2027, 12, 14));
        assertThat(facts.reckoning("2024-01-01").noticeLatest()).isEqualTo(LocalDate.of(2028, 3, 14));
        assertThat(end(facts, "2028-06-15")).isEqualTo("2029-06-14");
        assertThat(states(facts, "2024-01-01")).containsExactly("IMPLIED");

        Facts longer = fiveYears().agreed(new Paper().amendedFrom("2020-01-01").until("2030-12-31"));
        assertThat(end(longer, "2019-12-31")).isEqualTo("2023-06-14");
        assertThat(end(longer, "2020-01-01")).isEqualTo("2030-12-31");
    }

    private static String end(Facts facts, String day) {
        return String.valueOf(facts.conclusion(day).termEnd());
    }

    private static List<String> states(Facts facts, String day) {
        return facts.reckoning(day).renewals().stream()
                .map(it -> it.state().name())
                .toList();
    }
}
