package org.twinning.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.account.AccountRegister;
import org.twinning.account.Role;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Span;

@RegisterTest
@Transactional
class FollowUpRegisterTest {

    private static final String NUMBER = "TW-2022-002";
    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);

    @Autowired
    FollowUpRegister register;

    @Autowired
    VisitRegister visits;

    @Autowired
    FollowUpCatalogue catalogue;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Silences silences;

    @Autowired
    ItemsDue itemsDue;

    @Autowired
    ReportsDue reportsDue;

    @Autowired
    AccountRegister accounts;

    @Autowired
    Recorder recorder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoAnswersChangesOnADayAndWhoAnsweredBeforeStays() {
        official("first");
        official("second");
        register.answerForAgreement(NUMBER, "first", MAY);
        register.answerForAgreement(NUMBER, "second", MAY.plusDays(10));

        assertThat(responsible(MAY.minusDays(1))).isNull();
        assertThat(responsible(MAY)).isEqualTo("first");
        assertThat(responsible(MAY.plusDays(9))).isEqualTo("first");
        assertThat(responsible(MAY.plusDays(10))).isEqualTo("second");

        register.answerForAgreement(NUMBER, null, MAY.plusDays(20));
        assertThat(responsible(MAY.plusDays(20))).isNull();
    }

    @Test
    void whoAnswersForARegionAnswersForWhatHasNobodyOfItsOwn() {
        official("region");
        official("own");
        register.answerForRegion("BY-HO", "region", MAY);
        register.answerForAgreement(NUMBER, "own", MAY);

        AsOf day = AsOf.of(MAY);
        assertThat(responsibilities.of(NUMBER, day).person()).isEqualTo("own");
        assertThat(responsibilities.of("TW-2022-001", day).person()).isEqualTo("region");
        assertThat(responsibilities.of("TW-2022-004", day)).isNull();
        assertThat(responsibilities.numbersOf("region", day)).containsExactly("TW-2022-001", "TW-2022-003");
        assertThat(responsibilities.numbersOf("own", day)).containsExactly(NUMBER);
    }

    @Test
    void whatWasNotYetRecordedWasNotKnown() {
        official("first");
        register.answerForAgreement(NUMBER, "first", MAY);
        LocalDate yesterday = recorder.today().minusDays(1);
        assertThat(responsibilities.of(NUMBER, AsOf.of(MAY).knownOn(yesterday, ZoneId.of("Europe/Minsk"))))
                .isNull();
    }

    @Test
    void nobodyIsNamedTwiceOrWithoutAccess() {
        official("first");
        register.answerForAgreement(NUMBER, "first", MAY);
        assertThatThrownBy(() -> register.answerForAgreement(NUMBER, "first", recorder.today()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ALREADY_RESPONSIBLE");
        assertThatThrownBy(() -> register.answerForAgreement(NUMBER, "stranger", MAY))
                .hasMessageContaining("NO_SUCH_OFFICIAL");
    }

    @Test
    void anItemIsOpenUntilItsResultAndOverdueFromTheDayAfterItsLast() {
        register.agree(NUMBER, "Fair", "Office", PlannedDate.quarter(2023, 2), MAY);
        ActionItem item = catalogue.items(NUMBER, AsOf.of(MAY)).get(0);
        assertThat(catalogue.items(NUMBER, AsOf.of(MAY.minusDays(1)))).isEmpty();
        assertThat(item.overdueOn(LocalDate.of(2023, 6, 30))).isFalse();
        assertThat(item.overdueOn(LocalDate.of(2023, 7, 1))).isTrue();

        register.recordResult(NUMBER, item.id(), PlannedDate.month(2023, 7), "Held");
        assertThat(catalogue
                        .item(NUMBER, item.id(), AsOf.of(LocalDate.of(2023, 7, 30)))
                        .result())
                .isNull();
        assertThat(catalogue
                        .item(NUMBER, item.id(), AsOf.of(LocalDate.of(2023, 7, 31)))
                        .result())
                .isNotNull();
        assertThatThrownBy(() -> register.recordResult(NUMBER, item.id(), PlannedDate.day(MAY), "Again"))
                .hasMessageContaining("RESULT_ALREADY_THERE");
        assertThatThrownBy(() -> register.strike(NUMBER, item.id())).hasMessageContaining("RESULT_ALREADY_THERE");
    }

    @Test
    void whatWasStruckOffIsGoneAndStillKnownToHaveBeenThere() {
        register.agree(NUMBER, "Fair", "Office", PlannedDate.year(2023), MAY);
        long id = catalogue.items(NUMBER, AsOf.of(MAY)).get(0).id();
        jdbc.sql("update action_item set recorded_at = recorded_at - interval '3 days' where id = ?")
                .param(id)
                .update();
        register.strike(NUMBER, id);

        assertThat(catalogue.items(NUMBER, AsOf.of(MAY))).isEmpty();
        assertThat(catalogue.items(
                        NUMBER, AsOf.of(MAY).knownOn(recorder.today().minusDays(1), ZoneId.of("Europe/Minsk"))))
                .hasSize(1);
        assertThatThrownBy(() -> register.strike(NUMBER, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonIsAContactThroughHerLastDay() {
        register.name(NUMBER, new ContactPerson(0, "BY-HO-CHECHERSK", "Ivanova", null, null, null, MAY, null));
        long id = catalogue.of(NUMBER, AsOf.of(MAY)).people().get(0).id();
        register.endPerson(NUMBER, id, MAY.plusDays(5));
        assertThat(catalogue.of(NUMBER, AsOf.of(MAY.plusDays(5))).people()).hasSize(1);
        assertThat(catalogue.of(NUMBER, AsOf.of(MAY.plusDays(6))).people()).isEmpty();
        assertThatThrownBy(() -> register.name(
                        NUMBER, new ContactPerson(0, "BY-BR-PINSK", "Petrova", null, null, null, MAY, null)))
                .hasMessageContaining("NO_SUCH_SIDE");
    }

    /** Signed on 9 May 2022; the visit of September 2022 counts from the month's last day. */
    @ParameterizedTest
    @CsvSource({
        "2022-05-09, 2022-05-09, 0, false",
        "2022-09-30, 2022-09, 0, false",
        "2023-09-30, 2022-09, 365, false",
        "2023-10-01, 2022-09, 366, true"
    })
    void fallsAsleepOnTheDayAfterTheYearSinceItsLastContact(LocalDate day, String last, long days, boolean asleep) {
        assertThat(silences.of(NUMBER, AsOf.of(day))).isEqualTo(new Silence(PlannedDate.parse(last), days, asleep));
        assertThat(silences.numbers(AsOf.of(day)).contains(NUMBER)).isEqualTo(asleep);
    }

    @Test
    void eachKindOfContactWakesIt() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(silences.numbers(AsOf.of(day))).contains(NUMBER);

        register.recordContact(NUMBER, ContactKind.CALL, PlannedDate.month(2025, 1), "Invitation");
        assertThat(silences.of(NUMBER, AsOf.of(day)).last()).isEqualTo(PlannedDate.month(2025, 1));
        register.agree(NUMBER, "Fair", "Office", PlannedDate.year(2025), MAY);
        register.recordResult(
                NUMBER, catalogue.items(NUMBER, AsOf.of(day)).get(0).id(), PlannedDate.day(2025, 3, 3), "Held");
        assertThat(silences.of(NUMBER, AsOf.of(day)).last()).isEqualTo(PlannedDate.day(2025, 3, 3));
        visits.record(visit(PlannedDate.day(2025, 5, 9), null));
        assertThat(silences.of(NUMBER, AsOf.of(day)).last()).isEqualTo(PlannedDate.day(2025, 5, 9));
        assertThat(silences.numbers(AsOf.of(day))).doesNotContain(NUMBER);
    }

    /** 30 days ahead for items, 14 for reports. */
    @Test
    void isDueInItsWindowUntilItIsDone() {
        register.agree(NUMBER, "Fair", "Office", PlannedDate.day(2025, 6, 30), MAY);
        long visit = visits.record(visit(PlannedDate.day(2025, 5, 9), LocalDate.of(2025, 6, 15)));

        assertThat(itemsDue.on(AsOf.of(LocalDate.of(2025, 5, 30)))).isEmpty();
        assertThat(itemsDue.on(AsOf.of(LocalDate.of(2025, 5, 31)))).hasSize(1);
        assertThat(itemsDue.on(AsOf.of(LocalDate.of(2026, 5, 31)))).hasSize(1);
        assertThat(reportsDue.on(AsOf.of(LocalDate.of(2025, 5, 31)))).isEmpty();
        assertThat(reportsDue.on(AsOf.of(LocalDate.of(2025, 6, 1))))
                .singleElement()
                .satisfies(it -> assertThat(it.due()).isEqualTo("2025-06-15"));

        visits.receiveReport(visit, LocalDate.of(2025, 6, 20), null);
        assertThat(reportsDue.on(AsOf.of(LocalDate.of(2025, 6, 19)))).hasSize(1);
        assertThat(reportsDue.on(AsOf.of(LocalDate.of(2025, 6, 20)))).isEmpty();
    }

    @Test
    void nothingIsRecordedThatHasNotHappened() {
        PlannedDate tomorrow = PlannedDate.day(recorder.today().plusDays(1));
        assertThatThrownBy(() -> register.recordContact(NUMBER, ContactKind.CALL, tomorrow, "x"))
                .hasMessageContaining("CONTACT_IN_THE_FUTURE");
        long visit = visits.record(visit(tomorrow, null));
        assertThatThrownBy(() -> visits.receiveReport(visit, tomorrow.firstDay(), null))
                .hasMessageContaining("REPORT_IN_THE_FUTURE");
        assertThatThrownBy(() -> register.recordContact("TW-1900-001", ContactKind.CALL, PlannedDate.year(2022), "x"))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-08, 2025-03-03",
        "2025-05-09, 2025-05-09",
        "2025-05-10, 2025-05-10",
        "2025-05-12, 2025-05-12",
        "2025-05-13, 2025-05-12"
    })
    void aVisitOfSeveralDaysIsAContactThroughTheLastOfThemThatHasCome(LocalDate day, String last) {
        register.recordContact(NUMBER, ContactKind.CALL, PlannedDate.day(2025, 3, 3), "x");
        visits.record(visit(new Span(PlannedDate.day(2025, 5, 9), PlannedDate.day(2025, 5, 12)), null));
        assertThat(silences.of(NUMBER, AsOf.of(day)).last()).isEqualTo(PlannedDate.parse(last));
    }

    /** Its day is known before the visit begins, so it stands in calendars and lists as what is to come. */
    @Test
    void theReportOnAVisitIsKnownToComeBeforeTheVisitIsOver() {
        LocalDate last = LocalDate.of(2025, 5, 12);
        Span dates = new Span(PlannedDate.day(2025, 5, 9), PlannedDate.day(last));
        assertThatThrownBy(() -> visits.record(visit(dates, last.minusDays(1))))
                .hasMessageContaining("REPORT_DUE_BEFORE_VISIT");
        LocalDate due = last.plusDays(3);
        visits.record(visit(dates, due));
        assertThat(reportsDue.on(AsOf.of(due.minusDays(15)))).isEmpty();
        assertThat(reportsDue.on(AsOf.of(due.minusDays(14)))).hasSize(1);
        assertThat(reportsDue.between(due, due, AsOf.of(LocalDate.of(2025, 1, 1))))
                .hasSize(1);
    }

    @Test
    void aReportComesOnTheVisitsLastDayAtTheEarliest() {
        LocalDate last = LocalDate.of(2025, 5, 12);
        long visit = visits.record(visit(new Span(PlannedDate.day(2025, 5, 9), PlannedDate.day(last)), null));
        assertThatThrownBy(() -> visits.receiveReport(visit, last.minusDays(1), null))
                .hasMessageContaining("REPORT_BEFORE_VISIT_ENDS");
        visits.receiveReport(visit, last, null);
    }

    private NewVisit visit(PlannedDate date, LocalDate reportDue) {
        return visit(Span.of(date), reportDue);
    }

    private NewVisit visit(Span dates, LocalDate reportDue) {
        return new NewVisit(
                new LocalText("Визит", null, null), dates, null, List.of(), Set.of(NUMBER), reportDue, null);
    }

    private String responsible(LocalDate day) {
        Responsible found = responsibilities.of(NUMBER, AsOf.of(day));
        return found == null ? null : found.person();
    }

    private void official(String name) {
        accounts.add(name, "Test Person", Role.VIEWER);
    }
}
