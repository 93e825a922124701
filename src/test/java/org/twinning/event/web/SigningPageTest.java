package org.twinning.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Standing;
import org.twinning.agreement.Status;
import org.twinning.event.web.Pages.Answer;
import org.twinning.event.web.Pages.Form;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;

@RegisterTest
@Transactional
class SigningPageTest {

    private static final String PATH = "/agreements/TW-2022-003/signing";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc, entities);
    }

    @Test
    void asksWhenWhoAndWhatShowsIt() {
        Answer answer = pages.open(PATH);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.select("form.form > fieldset > legend").eachText())
                .containsExactly("When and where?", "Who signed?", "What shows it?");
        assertThat(answer.select("fieldset.side")).hasSize(2);
        assertThat(answer.select("fieldset.side input[name$=signs][checked]")).hasSize(2);
        assertThat(answer.select("button.btn-primary").eachText()).containsExactly("Record the signing");
        assertThat(answer.select("h1")).hasSize(1);
    }

    @Test
    void isForRegistrarsOnly() {
        assertThat(pages.open(PATH, "VIEWER").status()).isEqualTo(403);
        assertThat(pages.open(PATH, "ADMINISTRATOR").status()).isEqualTo(200);
        Form form = pages.open(PATH).form().type("signed", "30.06.2022");
        assertThat(pages.send(PATH, form, "VIEWER").status()).isEqualTo(403);
        assertThat(agreement().signatures()).isEmpty();
    }

    @Test
    void recordsASigningAndSaysWhatFollows() {
        Answer answer = pages.send(
                PATH,
                pages.open(PATH)
                        .form()
                        .type("signed", "30.06.2022")
                        .type("place", "Grodno")
                        .type("sides[0].signatory", "V. Rybin")
                        .type("sides[0].post", "Head of the district")
                        .type("sides[1].signed", "01.07.2022")
                        .type("sides[0].confirmed", "true")
                        .type("citation.publisher", "RBC")
                        .type("citation.title", "Four districts signed")
                        .type("citation.link", "https://example.org/four"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/agreements/TW-2022-003");
        assertThat(answer.notice().toString()).startsWith("The signing of TW-2022-003 is recorded.");

        Dossier signed = agreement();
        assertThat(signed.conclusion().status()).isEqualTo(Status.IN_FORCE);
        assertThat(signed.conclusion().since()).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(signed.signatures().get(0).signatory()).isEqualTo("V. Rybin");
        assertThat(signed.signatures().get(0).place().en()).isEqualTo("Grodno");
        assertThat(signed.signatures().get(1).source().title()).isEqualTo("Four districts signed");
        assertThat(signed.partnerLines().get(0).standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(signed.partnerLines().get(1).standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(audited("agreement:TW-2022-003")).containsExactly("audit.agreement.signed");
    }

    @Test
    void refusesASideThatTheAgreementHasNot() {
        Answer answer = pages.send(
                PATH, pages.open(PATH).form().type("signed", "30.06.2022").add("sides[9].signs", "true"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#sides-error").text()).startsWith("This agreement has no such side.");
        assertThat(agreement().signatures()).isEmpty();
    }

    @Test
    void takesAMonthForAnOldPaper() {
        pages.send(PATH, pages.open(PATH).form().type("signed", "06.2022"));
        assertThat(agreement().conclusion().signed()).isEqualTo(PlannedDate.month(2022, 6));
        assertThat(agreement().conclusion().since()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void recordsOneSideAloneAndThenAsksForTheOther() {
        pages.send(PATH, pages.open(PATH).form().type("signed", "30.06.2022").untick("sides[1].signs"));
        assertThat(agreement().conclusion().status()).isEqualTo(Status.PARTLY_SIGNED);

        Answer again = pages.open(PATH);
        assertThat(again.select("fieldset.side").get(0).text()).contains("Signed on 30 June 2022.");
        assertThat(again.select("input[name$=signatory]")).hasSize(1);
        pages.send(PATH, again.form().type("signed", "01.07.2022"));
        assertThat(agreement().conclusion().status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void keepsWhatWasTypedWhenItIsWrongAndNamesEveryMistakeAtOnce() {
        Answer answer = pages.send(
                PATH,
                pages.open(PATH)
                        .form()
                        .type("signed", "yesterday")
                        .type("sides[0].signatory", "V. Rybin")
                        .type("citation.title", "A title without a publisher")
                        .type("citation.link", "javascript:alert(1)"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#signed", "#citation.publisher", "#citation.link");
        assertThat(answer.select("#signed-error, [id='citation.publisher-error'], [id='citation.link-error']"))
                .hasSize(3);
        assertThat(answer.select("#signed").val()).isEqualTo("yesterday");
        assertThat(answer.select("#signed").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.select("[name='sides[0].signatory']").val()).isEqualTo("V. Rybin");
        assertThat(agreement().signatures()).isEmpty();
        assertThat(audited("agreement:TW-2022-003")).isEmpty();
    }

    @Test
    void refusesWhatIsStillToCome() {
        Answer answer = pages.send(PATH, pages.open(PATH).form().type("signed", "01.01.2099"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#signed-error").text()).contains("still to come");
    }

    @Test
    void refusesASigningThatNobodySigned() {
        Answer answer = pages.send(
                PATH,
                pages.open(PATH)
                        .form()
                        .type("signed", "30.06.2022")
                        .untick("sides[0].signs")
                        .untick("sides[1].signs"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#sides-error").text()).contains("Say who signed");
    }

    @Test
    void confirmsASideOnlyByASource() {
        Answer answer = pages.send(
                PATH, pages.open(PATH).form().type("signed", "30.06.2022").type("sides[0].confirmed", "true"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("[id='citation.publisher-error']").text()).contains("confirmed by a source");
    }

    @Test
    void checksWithoutRecording() {
        Answer answer = pages.send(
                PATH,
                pages.open(PATH)
                        .form()
                        .type("signed", "30.06.2022")
                        .type("place", "Grodno")
                        .type("step", "check"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.select(".check").text()).contains("In force since 30 June 2022");
        assertThat(answer.select("#place").val()).isEqualTo("Grodno");
        assertThat(agreement().signatures()).isEmpty();
        assertThat(audited("agreement:TW-2022-003")).isEmpty();

        Answer refused = pages.send(PATH, answer.form().type("signed", "2099").type("step", "check"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select("#signed-error").text()).contains("still to come");
    }

    @Test
    void checksWhileTheFormIsBeingFilledIn() {
        Form form = pages.open(PATH).form().type("signed", "30.06.2022").type("step", "live");
        Answer answer = pages.send(PATH, form);
        assertThat(answer.page().body().text()).startsWith("In force In force since 30 June 2022");
        assertThat(answer.select("main, form")).isEmpty();
    }

    @Test
    void recordsOnceHoweverOftenItIsSent() {
        Form form = pages.open(PATH)
                .form()
                .type("signed", "30.06.2022")
                .type("event", "new")
                .type("occasion", "Forum of Regions");
        assertThat(pages.send(PATH, form).location()).isEqualTo("/agreements/TW-2022-003");
        assertThat(pages.send(PATH, form).location()).isEqualTo("/agreements/TW-2022-003");
        assertThat(audited("agreement:TW-2022-003")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from signing_event where occasion_en = 'Forum of Regions'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void showsWhatOthersDidMeanwhileAndKeepsWhatWasTyped() {
        Form mine = pages.open(PATH).form();
        pages.send(PATH, pages.open(PATH).form().type("signed", "29.06.2022").untick("sides[0].signs"));

        Answer conflict = pages.send(PATH, mine.type("signed", "30.06.2022").type("sides[0].signatory", "V. Rybin"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.select(".notice-conflict").text()).contains("A signature under TW-2022-003 was recorded");
        assertThat(conflict.select(".notice-conflict .differences li").eachText())
                .anyMatch(it -> it.matches("Signature of .+: .*29 June 2022.*"));
        assertThat(conflict.select("#signed").val()).isEqualTo("30.06.2022");
        assertThat(conflict.select("[name='sides[0].signatory']").val()).isEqualTo("V. Rybin");

        Answer settled = pages.send(PATH, conflict.form().asAnotherSubmission().untick("sides[1].signs"));
        assertThat(settled.status()).isEqualTo(302);
        assertThat(agreement().conclusion().status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void entersANewEventAsHeldOnThatDay() {
        pages.send(
                PATH,
                pages.open(PATH)
                        .form()
                        .type("signed", "30.06.2022")
                        .type("place", "Grodno")
                        .type("event", "new")
                        .type("occasion", "Forum of Regions"));
        Dossier.EventFact event = agreement().signatures().get(0).event();
        assertThat(event.occasion().en()).isEqualTo("Forum of Regions");
        assertThat(audited("event:" + event.id())).containsExactly("audit.event.held");
    }

    @Test
    void putsTheAgreementOnTheAgendaOfTheEventChosen() {
        Long event = jdbc.sql("select id from signing_event where held = '2022-05-09'")
                .query(Long.class)
                .single();
        pages.send(PATH, pages.open(PATH).form().type("signed", "09.05.2022").type("event", String.valueOf(event)));
        assertThat(agreement().signatures().get(0).event().id()).isEqualTo(event);
        assertThat(audited("event:" + event)).containsExactly("audit.event.putOnAgenda");
    }

    @Test
    void leadsToTheAgreementWhenNothingIsLeftToSign() {
        Answer answer = pages.open("/agreements/TW-2022-002/signing");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.select("main form")).isEmpty();
        assertThat(answer.select("main a.btn").attr("href")).isEqualTo("/agreements/TW-2022-002");
    }

    @Test
    void sendsOneWhoMustNameASideFirstToThatPage() {
        String number = register.propose(new Proposal(
                AgreementKind.TWINNING,
                null,
                null,
                LocalDate.of(2022, 6, 1),
                List.of(
                        new Proposal.Side("RU-LIP-DANKOVSKY", Standing.PROVISIONAL),
                        new Proposal.Side("BY-HO", Standing.TO_BE_NAMED)),
                java.util.Set.of(),
                null));
        entities.flush();
        Answer answer = pages.open("/agreements/" + number + "/signing");
        assertThat(answer.select("fieldset.side").get(1).select("a").attr("href"))
                .isEqualTo("/agreements/" + number + "/partners/1");
        assertThat(answer.select("[name='sides[1].signs']")).isEmpty();
    }

    @Test
    void doesNotKnowAnAgreementThatIsNotThere() {
        assertThat(pages.open("/agreements/TW-1999-001/signing").status()).isEqualTo(404);
    }

    private Dossier agreement() {
        return catalogue.dossier("TW-2022-003", recorder.present());
    }

    private List<String> audited(String subject) {
        return jdbc.sql("select sentence from audit_entry where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
