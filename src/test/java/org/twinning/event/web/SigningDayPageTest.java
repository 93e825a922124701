package org.twinning.event.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Status;
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.web.Pages.Answer;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;

/** What the register answers to the acts of the signing day. */
@RegisterTest
@Transactional
class SigningDayPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private AgendaCatalogue agenda;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcClient jdbc;

    private Pages pages;
    private String event;
    private LocalDate today;

    @BeforeEach
    void openAForumOfToday() {
        jdbc.sql("""
                insert into app_user (name, full_name, role, password, temporary, enabled, recorded_at, recorded_by)
                select 'i.sakalova', 'I. Sakalova', 'REGISTRAR', password, false, true, now(), 'test'
                from app_user where name = 'admin'""").update();
        pages = new Pages(mvc, entities);
        today = recorder.today();
        event = pages.send(
                        "/events/new",
                        pages.open("/events/new")
                                .form()
                                .type("occasion", "Forum of Regions")
                                .type("place", "Grodno")
                                .type("planned", today.toString()))
                .location()
                .replace("/agenda", "");
        Pages.Form form = pages.open(event + "/agenda").form();
        List.of("TW-2022-003", "TW-2022-004", "TW-2022-005").forEach(number -> form.add("numbers", number));
        pages.send(event + "/agenda", form);
    }

    @Test
    void findsARowByEveryNameOfItsPlacesAndByWhoSigns() {
        String path = event + "/agenda/TW-2022-003";
        pages.send(path, pages.open(path).form().type("hands[0].signatory", "Иванов И. И."));
        Answer page = pages.open(event + "/signing-day");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.select(".day-row")).hasSize(3);
        assertThat(page.select("#row-TW-2022-003").attr("data-words"))
                .contains("Грязинский", "Gryazinsky", "Жлобинский", "Жлобінскі", "Гомельская", "Иванов");
        assertThat(page.select("noscript").text()).contains("Use the plain form");
        assertThat(page.select("#keys[hidden], .day-tools[hidden]"))
                .as("what only a script answers, which shows it")
                .hasSize(2);
        assertThat(page.select("main a[href$='/held']")).isNotEmpty();
    }

    @Test
    void aConfirmedRowIsInTheRegisterOfAgreementsAtOnce() throws Exception {
        prepareSignatory();
        MockHttpServletResponse answer = say("TW-2022-003", "SIGNED", "");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(rows("-"))).contains("\"outcome\":\"SIGNED\"", "signed at ", "I. Sakalova");
        assertThat(pages.open(event + "/signing-day")
                        .select("#row-TW-2022-003 [data-state]")
                        .text())
                .endsWith(", I. Sakalova");
        assertThat(pages.open(event).select("td:contains(signed at)").text()).endsWith(", I. Sakalova");

        Dossier signed = agreement("TW-2022-003");
        assertThat(signed.conclusion().status()).isEqualTo(Status.IN_FORCE);
        assertThat(signed.signatures()).hasSize(2).allSatisfy(it -> {
            assertThat(it.signed()).isEqualTo(PlannedDate.day(today));
            assertThat(it.event().id()).isEqualTo(id());
            assertThat(it.place().en()).isEqualTo("Grodno");
        });
        assertThat(signed.signatures().get(0).signatory()).isEqualTo("I. Ivanov");
        assertThat(audited()).endsWith("audit.event.signed");
    }

    @Test
    void theEventCountsAsHeldFromItsFirstConfirmedRowAndNoLonger() throws Exception {
        assertThat(sentence()).startsWith("Planned");
        String act = act();
        say("TW-2022-003", "SIGNED", "", act);
        assertThat(sentence()).startsWith("Held").contains("1 of 3 agreements on the agenda was signed here.");
        assertThat(pages.open(event).main()).contains("signed at");
        assertThat(pages.open(event + "/held").status())
                .as("the rest can still be recorded")
                .isEqualTo(200);
        assertThat(pages.send(
                                event + "/cancellation",
                                pages.open(event + "/cancellation").form().type("cancelledBecause", "x"))
                        .select(".error-summary")
                        .text())
                .contains("This event is recorded as held.");
        say("TW-2022-003", "", act);
        assertThat(sentence()).startsWith("Planned");
        assertThat(agreement("TW-2022-003").signatures()).isEmpty();
        assertThat(agreement("TW-2022-003").conclusion().status()).isEqualTo(Status.PLANNED);
        assertThat(audited()).endsWith("audit.event.signed", "audit.event.takenBack");
    }

    @Test
    void anActSentTwiceCountsOnce() throws Exception {
        String act = act();
        assertThat(say("TW-2022-003", "SIGNED", "", act).getStatus()).isEqualTo(200);
        assertThat(say("TW-2022-003", "SIGNED", "", act).getStatus()).isEqualTo(200);
        jdbc.sql("delete from submission").update(); // as after a week
        assertThat(say("TW-2022-003", "SIGNED", "", act).getStatus()).isEqualTo(200);
        assertThat(outcomes()).isEqualTo(1);
        assertThat(agreement("TW-2022-003").signatures()).hasSize(2);
    }

    @Test
    void aCollisionSaysWhoDidWhatAndWhen() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        MockHttpServletResponse answer = say("TW-2022-003", "NOT_SIGNED", "");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer))
                .contains("TW-2022-003 was recorded by another meanwhile: signed at", "I. Sakalova", "\"SIGNED\"");
        assertThat(agreement("TW-2022-003").signatures()).hasSize(2);
    }

    @Test
    void sayingOtherwiseTakesBackWhatWasSaidBefore() throws Exception {
        String act = act();
        say("TW-2022-003", "SIGNED", "", act);
        String second = act();
        assertThat(say("TW-2022-003", "NOT_SIGNED", act, second).getStatus()).isEqualTo(200);
        assertThat(agreement("TW-2022-003").signatures()).isEmpty();
        assertThat(say("TW-2022-003", "SIGNED", second).getStatus()).isEqualTo(200);
        assertThat(agreement("TW-2022-003").signatures()).hasSize(2);
        assertThat(outcomes()).as("nothing is overwritten").isEqualTo(3);
    }

    @Test
    void whatIsMovedIsPlannedAnewAndTakingItBackTakesThePlanBack() throws Exception {
        String act = act();
        mvc.perform(body("TW-2022-003", "MOVED", "", act)
                        .param("movedTo", "2099-Q2")
                        .param("reason", "ill"))
                .andReturn();
        entities.flush();
        entities.clear();
        assertThat(agreement("TW-2022-003").conclusion().planned()).isEqualTo(PlannedDate.quarter(2099, 2));
        assertThat(pages.open(event).main()).contains("moved to the second quarter of 2099: ill (");
        say("TW-2022-003", "", act);
        assertThat(agreement("TW-2022-003").conclusion().planned()).isEqualTo(PlannedDate.day(today));
    }

    @Test
    void refusesWhatIsNotOnTheAgendaAndTheFuture() throws Exception {
        MockHttpServletResponse stranger = say("TW-2022-006", "SIGNED", "");
        assertThat(stranger.getStatus()).isEqualTo(422);
        assertThat(text(stranger)).contains("TW-2022-006 is not on the agenda");
        LocalDate now = today;
        today = now.plusDays(1);
        MockHttpServletResponse future = say("TW-2022-003", "SIGNED", "");
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(outcomes()).isZero();
    }

    @Test
    void refusesADayThatCouldNeverBeStored() throws Exception {
        today = LocalDate.of(22, 5, 9);
        MockHttpServletResponse answer = say("TW-2022-003", "SIGNED", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("This is not a day.");
    }

    @Test
    void keepsTheMomentOfTheActThoughTheLineWasLostAndNoIncredibleOne() throws Exception {
        Instant then = recorder.stamp().at().minusSeconds(3600);
        mvc.perform(body("TW-2022-003", "SIGNED", "", act()).param("at", then.toString()))
                .andReturn();
        mvc.perform(body("TW-2022-004", "SIGNED", "", act()).param("at", "1999-01-01T00:00:00Z"))
                .andReturn();
        entities.flush();
        List<Instant> moments = jdbc.sql("select at from agenda_item_outcome order by at")
                .query((row, at) -> row.getTimestamp(1).toInstant())
                .list();
        assertThat(moments.get(0)).isEqualTo(then);
        assertThat(moments.get(1)).isAfter(then);
    }

    @Test
    void recordsNothingInTheNameOfWhoeverSignedInMeanwhile() throws Exception {
        assertThat(mvc.perform(body("TW-2022-003", "SIGNED", "", act())
                                .with(user("p.piatrou").roles("REGISTRAR")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(outcomes()).isZero();
    }

    @Test
    void answersAskersWithWhatIsNewOnly() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        String all = text(rows("-"));
        assertThat(all).contains("\"number\":\"TW-2022-003\"", "\"csrf\":");
        String revision = all.replaceAll(".*\"revision\":\"([^\"]+)\".*", "$1");
        assertThat(rows(revision).getStatus()).isEqualTo(204);
        assertThat(rows("-", "VIEWER").getStatus()).isEqualTo(403);
    }

    @Test
    void closingTheRecordStartsFromWhatWasSaidAndOverrulesItWhereItIsTicked() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        say("TW-2022-004", "NOT_SIGNED", "");
        Answer form = pages.open(event + "/held");
        assertThat(form.select(".tick-list input[checked]").eachAttr("value")).containsExactly("TW-2022-005");
        assertThat(form.select("#held").val()).contains(String.valueOf(today.getYear()));
        Answer answer = pages.send(event + "/held", form.form().add("numbers", "TW-2022-004"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(agreement("TW-2022-004").signatures()).hasSize(2);
        assertThat(agenda.decisions(id(), recorder.present())).containsOnlyKeys("TW-2022-003");
    }

    @Test
    void theSigningFormProposesWhoIsToSign() {
        prepareSignatory();
        assertThat(pages.open("/agreements/TW-2022-003/signing")
                        .select("[name='sides[0].signatory']")
                        .val())
                .isEqualTo("I. Ivanov");
    }

    @Test
    void theDashboardLeadsThereOnTheDay() {
        Answer registrar = pages.open("/");
        assertThat(registrar.select("main a[href='" + event + "/signing-day']")).hasSize(1);
        assertThat(registrar.main()).contains("On this day: Forum of Regions. 0 of 3 signed");
        assertThat(pages.open("/", "VIEWER").select("main a[href$=signing-day]"))
                .isEmpty();
        assertThat(pages.open("/?asOf=2022-05-09").main()).contains("On this day: Visit of the Belarusian delegation");
        assertThat(pages.open("/?asOf=2022-05-10").main()).doesNotContain("On this day");
    }

    @Test
    void doesNotTakeOffTheAgendaWhatWasSignedThere() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        Answer answer = pages.send(
                event + "/agenda", pages.open(event + "/agenda").form().add("remove", "TW-2022-003"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#numbers-error").text()).contains("was signed at this event");
    }

    @Test
    void knowsOnADayNoMoreThanWasSaidByThen() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        assertThat(agenda.decisions(id(), AsOf.of(today))).containsOnlyKeys("TW-2022-003");
        assertThat(agenda.decisions(id(), AsOf.of(today.minusDays(1)))).isEmpty();
        assertThat(agenda.decisions(id(), AsOf.of(today).knownOn(today.minusDays(1), recorder.zone())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void speaksTheReadersLanguage(String language) {
        Answer answer = pages.open(event + "/signing-day?lang=" + language);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
        assertThat(answer.page().text()).doesNotContain("??");
        assertThat(answer.page().select("#signing-day").attr("data-waiting")).contains("{n}");
    }

    @Test
    void theClosingListNamesTheUndecidedApart() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        say("TW-2022-004", "NOT_SIGNED", "");
        assertThat(pages.open(event + "/closing-list", "VIEWER").main())
                .contains("In all, one agreement was signed. One was not signed. One is not recorded yet.");
        assertThat(pages.open(event + "/closing-list?lang=ru", "VIEWER").main())
                .contains("Подписано одно соглашение. Не подписано одно соглашение. Ещё не отмечено одно соглашение.");
    }

    @Test
    void whatIsSignedNeedsNoPreparationAnyMore() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        assertThat(pages.open(event).main()).contains("Not ready: 2", "None of 2 agreements are ready");
        assertThat(pages.open(event + "/readiness?lacking=ANY").select("table.list tbody tr"))
                .hasSize(2);
    }

    @Test
    void countsWithoutScriptToo() throws Exception {
        say("TW-2022-003", "SIGNED", "");
        say("TW-2022-004", "NOT_SIGNED", "");
        assertThat(pages.open(event + "/signing-day").select(".day-counts b").eachText())
                .containsExactly("1", "1", "0", "1");
    }

    @Test
    void everyRowIsTickedByOneLink() {
        String all = pages.open(event + "/readiness").select("a[data-tick-all]").attr("href");
        assertThat(pages.open(all).select("input[name=numbers][checked]")).hasSize(3);
    }

    @Test
    void aTableIsCalledATableOnce() {
        String path = event + "/agenda/TW-2022-003";
        pages.send(path, pages.open(path).form().type("desk", "Стол 1"));
        assertThat(pages.open(event + "/signing-day?lang=ru")
                        .select("#row-TW-2022-003 .day-where")
                        .text())
                .isEqualTo("стол 1");
        assertThat(pages.open(event + "/table-list?lang=ru").select("h2").text())
                .startsWith("Стол 1: ");
    }

    private void prepareSignatory() {
        String path = event + "/agenda/TW-2022-003";
        pages.send(path, pages.open(path).form().type("hands[0].signatory", "I. Ivanov"));
    }

    private MockHttpServletResponse say(String number, String outcome, String seen) throws Exception {
        return say(number, outcome, seen, act());
    }

    private MockHttpServletResponse say(String number, String outcome, String seen, String act) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(body(number, outcome, seen, act)).andReturn().getResponse();
        if (answer.getStatus() == 200) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder body(
            String number, String outcome, String seen, String act) {
        return post(event + "/signing-day/acts")
                .param("number", number)
                .param("outcome", outcome)
                .param("seen", seen)
                .param("key", act)
                .param("day", today.toString())
                .param("by", "i.sakalova")
                .header("Accept-Language", "en")
                .with(csrf())
                .with(user("i.sakalova").roles("REGISTRAR"));
    }

    private MockHttpServletResponse rows(String seen) throws Exception {
        return rows(seen, "REGISTRAR");
    }

    private MockHttpServletResponse rows(String seen, String role) throws Exception {
        return mvc.perform(get(event + "/signing-day/rows")
                        .param("seen", seen)
                        .with(user("i.sakalova").roles(role)))
                .andReturn()
                .getResponse();
    }

    private static String act() {
        return UUID.randomUUID().toString();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String sentence() {
        return pages.open(event)
                .select("p.sentence")
                .text()
                .replaceFirst("^(Planned|Overdue|Held) (?=Planned|It|Held)", "");
    }

    private int outcomes() {
        entities.flush();
        return jdbc.sql("select count(*) from agenda_item_outcome")
                .query(Integer.class)
                .single();
    }

    private Dossier agreement(String number) {
        return catalogue.dossier(number, recorder.present());
    }

    private long id() {
        return Long.parseLong(event.replaceAll("\\D", ""));
    }

    private List<String> audited() {
        return jdbc.sql("select sentence from audit_entry where subject = ? order by id")
                .param("event:" + id())
                .query(String.class)
                .list();
    }
}
