package org.twinning.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.Grounds;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Span;

/** What is put right counts from then on; what stood there before is still known of the days before. */
@RegisterTest
@Transactional
class FollowUpCorrectionsTest {

    private static final String NUMBER = "TW-2022-002";
    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
    private static final PlannedDate DAY = PlannedDate.day(MAY);
    private static final Grounds GROUNDS = new Grounds("A slip of the pen", "I. Sakalova", null);

    @Autowired
    FollowUpRegister register;

    @Autowired
    FollowUpCorrections corrections;

    @Autowired
    CorrectionReader reader;

    @Autowired
    VisitRegister visits;

    @Autowired
    VisitReader visitReader;

    @Autowired
    FollowUpCatalogue catalogue;

    @Autowired
    Silences silences;

    @Autowired
    Recorder recorder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aContactIsPutRightAndWhatStoodThereIsKept() {
        register.recordContact(NUMBER, ContactKind.LETTER, DAY, "Invitation");
        long id = entered("contact");
        corrections.correctContact(id, ContactKind.CALL, DAY, "Invitation", GROUNDS);

        Contact now = now().contacts().get(0);
        assertThat(now.kind()).isEqualTo(ContactKind.CALL);
        assertThat(earlier().contacts())
                .singleElement()
                .extracting(Contact::kind)
                .isEqualTo(ContactKind.LETTER);
        Correction told = now().corrections().of("CONTACT", now.id());
        assertThat(told).isNotNull();
        assertThat(told.before()).containsEntry("contactKind", "LETTER").containsEntry("about", "Invitation");
        assertThat(told.after()).containsEntry("contactKind", "CALL").containsEntry("about", "Invitation");
        assertThat(told.decidedBy()).isEqualTo("I. Sakalova");
        assertThat(earlier().corrections().all()).isEmpty();
    }

    @Test
    void aContactThatNeverWasIsNoSignOfLife() {
        register.recordContact(NUMBER, ContactKind.LETTER, PlannedDate.day(recorder.today()), "Invitation");
        assertThat(silences.of(NUMBER, recorder.present()).days()).isZero();
        corrections.takeBack(FollowUpFact.CONTACT, entered("contact"), GROUNDS);
        assertThat(silences.of(NUMBER, recorder.present()).days()).isPositive();
        assertThat(now().contacts()).isEmpty();
        assertThat(earlier().contacts()).hasSize(1);
    }

    @Test
    void anItemThatIsPutRightKeepsItsResult() {
        register.agree(NUMBER, "Fair", "Office", DAY, MAY);
        long item = entered("action_item");
        register.recordResult(NUMBER, item, DAY, "Took place");
        entered("action_result");
        corrections.correctItem(item, "Fair of crafts", "Office", DAY, MAY, GROUNDS);

        assertThat(now().items()).singleElement().satisfies(it -> {
            assertThat(it.task()).isEqualTo("Fair of crafts");
            assertThat(it.executor()).isEqualTo("Office");
            assertThat(it.result().text()).isEqualTo("Took place");
        });
        assertThat(earlier().items()).singleElement().satisfies(it -> {
            assertThat(it.task()).isEqualTo("Fair");
            assertThat(it.result().text()).isEqualTo("Took place");
        });
    }

    @Test
    void aResultIsPutRightOrNeverCame() {
        register.agree(NUMBER, "Fair", "Office", DAY, MAY);
        long item = entered("action_item");
        register.recordResult(NUMBER, item, DAY, "Took place");
        corrections.correctResult(entered("action_result"), DAY, "Was put off", GROUNDS);
        assertThat(now().items().get(0).result().text()).isEqualTo("Was put off");
        corrections.takeBack(FollowUpFact.RESULT, now().items().get(0).result().id(), GROUNDS);
        assertThat(now().items().get(0).result()).isNull();
        assertThat(earlier().items().get(0).result().text()).isEqualTo("Took place");
    }

    @Test
    void oneFieldOfAPersonIsPutRightAndNoOtherBlanked() {
        register.name(NUMBER, new ContactPerson(0, "BY-HO-CHECHERSK", "Ivanova", "deputy", "1", "a@b.by", MAY, null));
        long id = entered("contact_person");
        corrections.correctPerson(
                id, new ContactPerson(id, "BY-HO-CHECHERSK", "Ivanova", "deputy", "2", "a@b.by", MAY, null), GROUNDS);
        assertThat(now().people()).singleElement().satisfies(it -> {
            assertThat(it.phone()).isEqualTo("2");
            assertThat(it.email()).isEqualTo("a@b.by");
            assertThat(it.post()).isEqualTo("deputy");
        });
        assertThat(earlier().people())
                .singleElement()
                .extracting(ContactPerson::phone)
                .isEqualTo("1");
    }

    @Test
    void whoAnsweredIsPutRightForAnAgreementAndForARegion() {
        register.answerForAgreement(NUMBER, "admin", MAY);
        corrections.correctResponsible(entered("responsibility"), "admin", MAY.plusDays(1), GROUNDS);
        assertThat(catalogue.of(NUMBER, AsOf.of(MAY)).responsible()).isNull();
        assertThat(catalogue.of(NUMBER, AsOf.of(MAY.plusDays(1))).responsible().person())
                .isEqualTo("admin");
        register.answerForRegion("BY-HO", "admin", MAY);
        corrections.takeBack(FollowUpFact.RESPONSIBLE, entered("responsibility"), GROUNDS);
        assertThat(reader.ofRegion("BY-HO", recorder.present()).all())
                .singleElement()
                .satisfies(it -> assertThat(it.after()).isEmpty());
    }

    @Test
    void aVisitIsPutRightInOneLanguageAndTheOthersStay() {
        LocalText title = new LocalText("Визит", "Візіт", "Visit");
        List<LocalText> places = List.of(new LocalText("Школа", "Школа", "School"), new LocalText("Завод", null, null));
        long visit =
                visits.record(new NewVisit(title, Span.of(DAY), null, places, Set.of(NUMBER), MAY.plusDays(20), null));
        long row = entered("visit_particulars");
        entered("visit_place");
        entered("visit_agreement");
        visits.receiveReport(visit, MAY.plusDays(10), "Three contracts");
        NewVisit right = new NewVisit(
                title,
                Span.of(PlannedDate.parse("2023-05-02")),
                null,
                List.of(places.get(1)),
                Set.of(NUMBER, "TW-2022-001"),
                MAY.plusDays(20),
                null);
        corrections.correctVisit(row, right, GROUNDS);

        Visit now = visitReader.get(visit, recorder.present());
        assertThat(now.title()).isEqualTo(title);
        assertThat(now.dates()).isEqualTo(Span.of(PlannedDate.parse("2023-05-02")));
        assertThat(now.places()).containsExactly(places.get(1));
        assertThat(now.agreements()).containsExactly("TW-2022-001", NUMBER);
        assertThat(now.report().about()).isEqualTo("Three contracts");
        Visit before = visitReader.get(visit, then());
        assertThat(before.dates()).isEqualTo(Span.of(DAY));
        assertThat(before.places()).isEqualTo(places);
        assertThat(before.agreements()).containsExactly(NUMBER);
        assertThat(reader.ofVisit(visit, recorder.present()).of("VISIT", now.particulars()))
                .isNotNull()
                .satisfies(it -> assertThat(it.before()).containsEntry("visitAgreements", NUMBER));
    }

    @Test
    void neitherAVisitNorItsReportIsMovedBeyondTheOther() {
        LocalText title = new LocalText("Визит", null, null);
        long visit = visits.record(new NewVisit(title, Span.of(DAY), null, List.of(), Set.of(NUMBER), null, null));
        long row = entered("visit_particulars");
        visits.receiveReport(visit, DAY.lastDay(), null);
        long report = entered("visit_report");
        Span later = Span.of(PlannedDate.day(DAY.lastDay().plusDays(1)));
        NewVisit moved = new NewVisit(title, later, null, List.of(), Set.of(NUMBER), null, null);
        assertThatThrownBy(() -> corrections.correctVisit(row, moved, GROUNDS))
                .hasMessageContaining("VISIT_ENDS_AFTER_REPORT");
        LocalDate earlier = DAY.firstDay().minusDays(1);
        assertThatThrownBy(() -> corrections.correctReport(report, earlier, null, GROUNDS))
                .hasMessageContaining("REPORT_BEFORE_VISIT_ENDS");
    }

    @Test
    void aVisitThatNeverTookPlaceIsKnownNoMore() {
        long visit = visits.record(new NewVisit(
                new LocalText("Визит", null, null), Span.of(DAY), null, List.of(), Set.of(NUMBER), null, null));
        long row = entered("visit_particulars");
        entered("visit_agreement");
        corrections.takeBack(FollowUpFact.VISIT, row, GROUNDS);
        assertThat(visitReader.find(visit, recorder.present())).isEmpty();
        assertThat(visitReader.find(visit, then())).isPresent();
        assertThat(now().visits()).noneMatch(it -> it.id() == visit);
    }

    @Test
    void nothingIsCorrectedThatWouldStayAsItIsOrIsNotThere() {
        register.recordContact(NUMBER, ContactKind.LETTER, DAY, "Invitation");
        long id = entered("contact");
        assertThatThrownBy(() -> corrections.correctContact(id, ContactKind.LETTER, DAY, "Invitation", GROUNDS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("FACT_UNCHANGED");
        assertThatThrownBy(() -> corrections.correctContact(
                        id, ContactKind.LETTER, PlannedDate.day(recorder.today().plusDays(1)), "Invitation", GROUNDS))
                .hasMessageContaining("CONTACT_IN_THE_FUTURE");
        assertThatThrownBy(() -> corrections.takeBack(FollowUpFact.CONTACT, id + 1000, GROUNDS))
                .isInstanceOf(NotFound.class);
    }

    /** As if the last row of a table had been recorded long ago. */
    private long entered(String table) {
        jdbc.sql("update " + table + " set recorded_at = '2023-06-01'").update();
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private FollowUp now() {
        return catalogue.of(NUMBER, recorder.present());
    }

    private AsOf then() {
        return recorder.present().knownOn(LocalDate.of(2024, 1, 1), ZoneId.of("Europe/Minsk"));
    }

    private FollowUp earlier() {
        return catalogue.of(NUMBER, then());
    }
}
