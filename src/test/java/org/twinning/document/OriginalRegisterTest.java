package org.twinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.Grounds;
import org.twinning.document.OriginalRegister.NewKeeping;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;

@RegisterTest
@Transactional
class OriginalRegisterTest {

    private static final String NUMBER = "TW-2022-002";
    private static final Grounds GROUNDS = new Grounds("a slip of the pen", "I. Sakalova", null);

    @Autowired
    OriginalRegister register;

    @Autowired
    OriginalCorrections corrections;

    @Autowired
    OriginalsReader reader;

    @Autowired
    PaperRows rows;

    @Autowired
    DocumentCatalogue catalogue;

    @Autowired
    LoansDue due;

    @Autowired
    Recorder recorder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOriginalIsKnownFromTheDayOnWhichItIsKept() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.enter(NUMBER, keeping("District", "2022-06"));
        assertThat(on("2022-05-08").all()).isEmpty();
        assertThat(on("2022-05-09").all()).hasSize(1);
        assertThat(on("2022-06-29").all()).hasSize(1);
        assertThat(on("2022-06-30").all()).extracting(Original::position).containsExactly(1, 2);
    }

    @Test
    void itStaysWhereItWasUntilItMoves() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.move(NUMBER, 1, keeping("Archive", "2024-01-15"));
        assertThat(on("2024-01-14").get(1).keeping().office()).isEqualTo("Ministry");
        assertThat(on("2024-01-15").get(1).keeping().office()).isEqualTo("Archive");
        refused(PaperRefusal.PAPER_DAY_TOO_EARLY, () -> register.move(NUMBER, 1, keeping("Elsewhere", "2024-01-15")));
        long latter = on("2024-01-15").get(1).keeping().id();
        refused(
                PaperRefusal.KEPT_ELSEWHERE_THAT_DAY,
                () -> corrections.correctKeeping(latter, keeping("Archive", "2022-05-09"), GROUNDS));
    }

    @Test
    void whetherItWasLentOnADayIsAnswered() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Archive", day("2023-03-01"), day("2023-03-31"));
        register.giveBack(NUMBER, 1, day("2023-03-20"));
        register.lend(NUMBER, 1, "Museum", day("2023-03-20"), day("2023-04-30"));
        assertThat(borrower("2023-02-28")).isNull();
        assertThat(borrower("2023-03-01")).isEqualTo("Archive");
        assertThat(borrower("2023-03-19")).isEqualTo("Archive");
        assertThat(borrower("2023-03-20")).isEqualTo("Museum");
        assertThat(on("2023-03-20").get(1).loans()).hasSize(2);
    }

    @Test
    void nothingIsInTwoHandsAtOnce() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Archive", day("2023-03-01"), day("2023-03-31"));
        refused(
                PaperRefusal.ORIGINAL_LENT_OUT,
                () -> register.lend(NUMBER, 1, "Museum", day("2023-05-01"), day("2023-05-31")));
        register.giveBack(NUMBER, 1, day("2023-03-20"));
        refused(PaperRefusal.LOAN_RETURNED_ALREADY, () -> register.giveBack(NUMBER, 1, day("2023-03-21")));
        refused(
                PaperRefusal.ORIGINAL_LENT_OUT,
                () -> register.lend(NUMBER, 1, "Museum", day("2023-03-10"), day("2023-05-31")));
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into original_loan (original, borrower, lent, until, recorded_at,"
                                        + " recorded_by) select id, 'x', date '2023-03-10', date '2023-03-11', now(), 'x' from original")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("original_lent_once");
    }

    @Test
    void impossibleDaysAreRefused() {
        refused(
                PaperRefusal.NOTHING_SIGNED_YET,
                () -> register.enter("TW-2022-003", keeping("Ministry", "2022-05-09")));
        LocalDate tomorrow = recorder.today().plusDays(1);
        refused(PaperRefusal.PAPER_DAY_TO_COME, () -> register.enter(NUMBER, keeping("Ministry", tomorrow.toString())));
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        refused(
                PaperRefusal.LENT_BEFORE_KEPT,
                () -> register.lend(NUMBER, 1, "Archive", day("2022-05-08"), day("2023-01-01")));
        refused(
                PaperRefusal.LOAN_ENDS_BEFORE_IT_BEGINS,
                () -> register.lend(NUMBER, 1, "Archive", day("2023-05-08"), day("2023-05-07")));
        refused(
                PaperRefusal.PAPER_SIDE_UNKNOWN,
                () -> register.enter(
                        NUMBER,
                        new NewKeeping(
                                "BY-HO-ZHLOBIN", DocumentLanguage.RU, "x", null, PlannedDate.parse("2022-05-09"))));
    }

    @Test
    void aLoanThatIsOverdueStandsAmongTheDeadlinesUntilItIsReturned() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        LocalDate today = recorder.today();
        register.lend(NUMBER, 1, "Archive", today.minusDays(10), today.minusDays(1));
        assertThat(due.on(AsOf.today(today))).singleElement().satisfies(it -> {
            assertThat(it.agreement()).isEqualTo(NUMBER);
            assertThat(it.due()).isEqualTo(today.minusDays(1));
        });
        assertThat(due.on(AsOf.of(today.minusDays(11)))).isEmpty();
        register.giveBack(NUMBER, 1, today);
        assertThat(due.on(AsOf.today(today))).isEmpty();
        assertThat(due.on(AsOf.of(today.minusDays(1)))).hasSize(1);
    }

    @Test
    void aCorrectionKeepsWhatStoodThere() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Archive", day("2023-03-01"), day("2023-03-31"));
        long loan = on("2023-03-01").get(1).loans().get(0).id();
        corrections.correctLoan(loan, "Museum", day("2023-03-02"), day("2023-03-31"), day("2023-03-05"), GROUNDS);
        assertThat(borrower("2023-03-01")).isNull();
        assertThat(borrower("2023-03-02")).isEqualTo("Museum");
        assertThat(borrower("2023-03-05")).isNull();
        assertThat(on("2023-03-02").corrections()).singleElement().satisfies(it -> {
            assertThat(it.before()).containsEntry("borrower", "Archive");
            assertThat(it.after()).containsEntry("borrower", "Museum").containsEntry("returned", "2023-03-05");
        });
        long latter = on("2023-03-02").get(1).loans().get(0).id();
        refused(
                PaperRefusal.PAPER_UNCHANGED,
                () -> corrections.correctLoan(
                        latter, "Museum", day("2023-03-02"), day("2023-03-31"), day("2023-03-05"), GROUNDS));
        long keeping = on("2023-03-02").get(1).keeping().id();
        corrections.takeBack(PaperFact.KEEPING, keeping, GROUNDS);
        assertThat(on("2023-03-02").all()).isEmpty();
        assertThat(due.between(LocalDate.EPOCH, recorder.today(), AsOf.of(day("2023-03-02"))))
                .isEmpty();
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        String first = register.certify(NUMBER, "Chechersk", day("2024-02-01"), "I. Sakalova");
        assertThat(register.certify(NUMBER, "Terbuny", day("2024-02-02"), "I. Sakalova"))
                .isEqualTo("2024/2");
        assertThat(register.certify(NUMBER, "Terbuny", day("2025-02-02"), "I. Sakalova"))
                .isEqualTo("2025/1");
        CertifiedCopy last = on("2024-12-31").copies().get(0);
        register.annul(NUMBER, last.id(), day("2024-03-01"), "a page was missing");
        assertThat(on("2024-02-29").copies().get(0).annulled()).isNull();
        assertThat(on("2024-03-01").copies().get(0).annulled()).isEqualTo("2024-03-01");
        refused(PaperRefusal.COPY_ANNULLED_ALREADY, () -> register.annul(NUMBER, last.id(), day("2024-03-02"), "x"));
        corrections.takeBack(PaperFact.COPY, on("2024-12-31").copies().get(0).certification(), GROUNDS);
        assertThat(on("2024-12-31").copies()).extracting(CertifiedCopy::number).containsExactly(first);
        assertThat(register.certify(NUMBER, "Chechersk", day("2024-05-01"), "I. Sakalova"))
                .isEqualTo("2024/3");
        assertThatThrownBy(() -> jdbc.sql("delete from certified_copy").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("stays given");
    }

    @Test
    void aYearOrMonthThatIsNotOverIsNotTaken() {
        LocalDate today = recorder.today();
        LocalDate tomorrow = today.plusDays(1);
        if (tomorrow.getYear() == today.getYear()) {
            refused(
                    PaperRefusal.KEPT_SINCE_NOT_OVER,
                    () -> register.enter(NUMBER, keeping("Ministry", String.valueOf(today.getYear()))));
        }
        if (tomorrow.getMonth() == today.getMonth()) {
            refused(
                    PaperRefusal.KEPT_SINCE_NOT_OVER,
                    () -> register.enter(
                            NUMBER, keeping("Ministry", YearMonth.from(today).toString())));
        }
        register.enter(NUMBER, keeping("Ministry", today.toString()));
        assertThat(on(today.toString()).all()).hasSize(1);
    }

    @Test
    void whatSomebodyElseHasCorrectedMeanwhileIsNotCorrectedAgain() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        StandingPaper seen = corrections.present(
                PaperFact.KEEPING, on("2023-01-01").get(1).keeping().id());
        corrections.correctKeeping(seen.id(), keeping("Archive", "2022-05-09"), GROUNDS);
        assertThatThrownBy(() -> rows.withdraw(seen, recorder.stamp())).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> rows.replace(seen, Map.of("office", "Museum"), recorder.stamp()))
                .isInstanceOf(StaleVersion.class);
        assertThat(on("2023-01-01").get(1).keepings())
                .extracting(Keeping::office)
                .containsExactly("Archive");
    }

    @Test
    void theLoansOfAnOriginalThatNeverWasAreTakenBackWithIt() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Archive", day("2023-03-01"), day("2023-03-31"));
        register.giveBack(NUMBER, 1, day("2023-03-20"));
        register.lend(NUMBER, 1, "Museum", day("2023-04-01"), day("2023-04-30"));
        corrections.takeBack(
                PaperFact.KEEPING, on("2023-04-01").get(1).keeping().id(), GROUNDS);
        assertThat(on("2023-04-01").all()).isEmpty();
        assertThat(on("2023-04-01").corrections())
                .extracting(PaperCorrection::fact)
                .containsExactly(PaperFact.LOAN, PaperFact.LOAN, PaperFact.KEEPING);
        assertThat(on("2023-04-01").corrections()).allSatisfy(it -> {
            assertThat(it.before()).isNotEmpty();
            assertThat(it.after()).isEmpty();
        });
    }

    @Test
    void nothingIsLentBeforeItLiesAnywhereWhicheverOfThemIsCorrected() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.move(NUMBER, 1, keeping("Archive", "2024-01-15"));
        register.lend(NUMBER, 1, "Museum", day("2023-03-01"), day("2023-03-31"));
        Original original = on("2024-01-15").get(1);
        refused(
                PaperRefusal.LENT_BEFORE_KEPT,
                () -> corrections.correctLoan(
                        original.loans().get(0).id(), "Museum", day("2022-05-08"), day("2023-03-31"), null, GROUNDS));
    }

    @Test
    void aKeepingIsNotMovedPastALoan() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Museum", day("2023-03-01"), day("2023-03-31"));
        long first = on("2023-03-01").get(1).keeping().id();
        refused(
                PaperRefusal.LENT_BEFORE_KEPT,
                () -> corrections.correctKeeping(first, keeping("Ministry", "2023-03-02"), GROUNDS));
    }

    @Test
    void aKeepingFromWhichItWasLentIsNotTakenBackWhileALaterOneStands() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Museum", day("2023-03-01"), day("2023-03-31"));
        register.move(NUMBER, 1, keeping("Archive", "2024-01-15"));
        long first = on("2023-03-01").get(1).keeping().id();
        refused(PaperRefusal.LENT_BEFORE_KEPT, () -> corrections.takeBack(PaperFact.KEEPING, first, GROUNDS));
    }

    @Test
    void aWrongDayIsRefusedBesideTheFieldThatSaysIt() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        register.lend(NUMBER, 1, "Archive", day("2023-03-01"), day("2023-03-31"));
        long loan = on("2023-03-01").get(1).loans().get(0).id();
        refused(
                PaperRefusal.RETURNED_BEFORE_LENT,
                () -> corrections.correctLoan(
                        loan, "Archive", day("2023-03-01"), day("2023-03-31"), day("2023-02-28"), GROUNDS));
        register.certify(NUMBER, "Chechersk", day("2024-02-01"), "I. Sakalova");
        register.annul(NUMBER, on("2024-02-01").copies().get(0).id(), day("2024-03-01"), "a page was missing");
        long certification = on("2024-03-01").copies().get(0).certification();
        refused(
                PaperRefusal.CERTIFIED_AFTER_ANNULLED,
                () -> corrections.correctCopy(
                        certification, "Chechersk", day("2024-03-02"), "I. Sakalova", false, GROUNDS));
        assertThat(PaperRefusal.RETURNED_BEFORE_LENT.field()).isEqualTo("returned");
    }

    @Test
    void aCopyThatWasAnnulledByMistakeCountsAgainAndWhoAsksForThePastStillSeesIt() {
        register.certify(NUMBER, "Chechersk", day("2024-02-01"), "I. Sakalova");
        register.annul(NUMBER, on("2024-02-01").copies().get(0).id(), day("2024-03-01"), "a page was missing");
        long certification = on("2024-03-01").copies().get(0).certification();

        corrections.correctCopy(certification, "Chechersk", day("2024-02-01"), "I. Sakalova", true, GROUNDS);

        Originals originals = on("2024-03-01");
        assertThat(originals.copies().get(0).annulled()).isNull();
        assertThat(originals.corrections().get(0).before()).containsEntry("annulledBecause", "a page was missing");
        assertThat(originals.corrections().get(0).after()).doesNotContainKey("annulledBecause");
    }

    @Test
    void anAgreementThatWasTakenBackHasNoPapers() {
        register.enter(NUMBER, keeping("Ministry", "2022-05-09"));
        LocalDate today = recorder.today();
        register.lend(NUMBER, 1, "Archive", today.minusDays(10), today.minusDays(1));
        assertThat(catalogue.knows(Subject.agreement(NUMBER))).isTrue();
        jdbc.sql("update agreement_particulars set withdrawn_at = now() where withdrawn_at is null"
                        + " and agreement = (select id from agreement where number = ?)")
                .param(NUMBER)
                .update();
        assertThat(catalogue.knows(Subject.agreement(NUMBER))).isFalse();
        assertThat(due.on(AsOf.today(today))).isEmpty();
        refused(PaperRefusal.NOTHING_SIGNED_YET, () -> register.enter(NUMBER, keeping("Ministry", "2022-05-09")));
        refused(PaperRefusal.NOTHING_SIGNED_YET, () -> register.certify(NUMBER, "x", day("2024-02-01"), "x"));
    }

    private @Nullable String borrower(String day) {
        Loan loan = on(day).get(1).loan();
        return loan == null ? null : loan.borrower();
    }

    private Originals on(String day) {
        return reader.of(NUMBER, AsOf.of(day(day)));
    }

    private static void refused(PaperRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(why));
    }

    private static NewKeeping keeping(String office, String since) {
        return new NewKeeping(null, DocumentLanguage.RU_BE, office, "file 04-12", PlannedDate.parse(since));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
