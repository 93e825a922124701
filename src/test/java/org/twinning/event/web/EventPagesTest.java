package org.twinning.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Status;
import org.twinning.event.web.Pages.Answer;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;

@RegisterTest
@Transactional
class EventPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private AgreementCatalogue catalogue;

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
    void saysThatNothingWasKnownOfAnEventInsteadOfNotFindingIt() {
        Answer then = pages.open("/events/2?knownOn=2020-01-01", "VIEWER");
        assertThat(then.status()).isEqualTo(200);
        assertThat(then.select("main").text())
                .contains("At the end of 1 January 2020 the register knew nothing of this event.");
        assertThat(then.select("main .empty a").attr("href")).isEqualTo("/events/2");
        assertThat(pages.open("/events/2?asOf=2020-01-01", "VIEWER")
                        .select("main")
                        .text())
                .contains("On 1 January 2020 nothing had been announced of this event.");
        assertThat(pages.open("/events/999999?knownOn=2020-01-01", "VIEWER").status())
                .isEqualTo(404);
    }

    @Test
    void listsWhatWasHeldByYearAndTheVisits() {
        Answer answer = pages.open("/events", "VIEWER");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.select("table[aria-labelledby=held-2022] tbody tr")).hasSize(2);
        assertThat(answer.select("p.count a").eachText()).containsExactly("2 held");
        assertThat(answer.select("table[aria-labelledby=visits] tbody tr")).hasSize(3);
        assertThat(answer.select("table[aria-labelledby=visits]").text())
                .contains("Vice Governor Sergei Kurbatov", "MAZ");
        assertThat(answer.main()).contains("No signing event is planned.");
        assertThat(answer.select("main a[href$=/events/new]")).isEmpty();
        assertThat(pages.open("/events").select("main a[href$=/events/new]")).isNotEmpty();
    }

    @Test
    void showsWhatWasPlannedOnTheDayAskedFor() {
        Answer answer = pages.open("/events?asOf=2022-04-29", "VIEWER");
        assertThat(answer.select("table[aria-labelledby=ahead] tbody tr").text())
                .contains("9 May 2022", "0 of 1 signed", "Planned");
        assertThat(answer.select("table[aria-labelledby=held-2022] tbody tr")).hasSize(1);
        Answer before = pages.open("/events?asOf=2022-04-27", "VIEWER");
        assertThat(before.select("main table")).isEmpty();
        assertThat(before.main()).contains("No visit is recorded.");
    }

    @Test
    void showsAnEventWithItsAgendaVisitsAndSource() {
        Answer answer = pages.open("/events/" + victoryDay(), "VIEWER");
        assertThat(answer.select("h1").text()).isEqualTo("Visit of the Belarusian delegation on Victory Day");
        assertThat(answer.select("p.sentence").text())
                .contains("Held on 9 May 2022.", "The one agreement on the agenda was signed here.");
        assertThat(answer.select("table[aria-labelledby=agenda] tbody tr").text())
                .contains("TW-2022-002", "Terbunsky District", "Chechersk District", "In force");
        assertThat(answer.select("table[aria-labelledby=visits] tbody tr")).hasSize(3);
        assertThat(answer.select("main .actions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/events/new", "/events/1/agenda", "/events/1/plan", "/events/1/held", "/events/1/cancellation"})
    void letsOnlyRegistrarsChangeAnything(String path) {
        assertThat(pages.open(path, "VIEWER").status()).isEqualTo(403);
        assertThat(pages.open(path, "REGISTRAR").status()).isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void speaksTheReadersLanguage(String language) {
        String event = plan("2099-Q3");
        for (String page : List.of("", "/agenda", "/plan", "/held", "/cancellation")) {
            Answer answer = pages.open(event + page + "?lang=" + language);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(answer.page().text()).doesNotContain("??");
        }
    }

    @Test
    void plansAnEventAndAsksForItsAgenda() {
        Answer answer = pages.send(
                "/events/new",
                pages.open("/events/new")
                        .form()
                        .type("occasion", "Forum of Regions")
                        .type("planned", "2099-Q3"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).matches("/events/\\d+/agenda");
        assertThat(audited("event:" + id(answer.location()))).containsExactly("audit.event.planned");
        assertThat(pages.open("/events").select("table[aria-labelledby=ahead]").text())
                .contains("Forum of Regions", "no agenda yet");
    }

    @Test
    void namesWhatIsMissing() {
        Answer answer =
                pages.send("/events/new", pages.open("/events/new").form().type("host", "Grodno Oblast"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#occasion", "#planned");
        assertThat(answer.select("#host").val()).isEqualTo("Grodno Oblast");
    }

    @Test
    void putsAgreementsOnTheAgendaAndPlansThemForTheEvent() {
        String event = plan("2099-Q3");
        Answer found = pages.open(event + "/agenda?q=Zhlobin");
        assertThat(found.select(".tick-list input").eachAttr("value")).containsExactly("TW-2022-003");

        assertThat(put(event, "TW-2022-003", "TW-2022-004").status()).isEqualTo(302);
        Dossier planned = agreement("TW-2022-003");
        assertThat(planned.conclusion().status()).isEqualTo(Status.PLANNED);
        assertThat(planned.plans().get(0).planned()).isEqualTo(PlannedDate.quarter(2099, 3));
        assertThat(planned.plans().get(0).event().id()).isEqualTo(id(event));
        assertThat(audited("agreement:TW-2022-003")).containsExactly("audit.agreement.rescheduled");
        assertThat(audited("event:" + id(event))).containsExactly("audit.event.planned", "audit.event.putOnAgenda");
        assertThat(pages.open(event + "/agenda?q=Zhlobin").select(".tick-list input"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsSignedAlreadyAndAnEmptyChoice() {
        String event = plan("2099-Q3");
        Answer signed = put(event, "TW-2022-002");
        assertThat(signed.status()).isEqualTo(422);
        assertThat(signed.select("#numbers-error").text()).startsWith("TW-2022-002 cannot be put on the agenda");
        assertThat(pages.send(event + "/agenda", pages.open(event + "/agenda").form())
                        .select("#numbers-error")
                        .text())
                .startsWith("Nothing is chosen.");
    }

    @Test
    void takesAnEmptyChoiceForNone() {
        String event = plan("2022-Q3");
        assertThat(put(event, "").select("#numbers-error").text()).startsWith("Nothing is chosen.");
        Answer answer = put(event, "", "TW-2022-003");
        assertThat(answer.status()).as(answer.select(".error-summary").text()).isEqualTo(302);
        Answer held = pages.send(
                event + "/held",
                pages.open(event + "/held")
                        .form()
                        .type("held", "30.06.2022")
                        .untick("numbers")
                        .add("numbers", ""));
        assertThat(held.status()).isEqualTo(302);
        assertThat(agreement("TW-2022-003").signatures()).isEmpty();
    }

    @Test
    void takesAnAgreementOffAndLeavesItsPlan() {
        String event = plan("2099-Q3");
        put(event, "TW-2022-003");
        Answer answer = pages.send(
                event + "/agenda", pages.open(event + "/agenda").form().add("remove", "TW-2022-003"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(pages.open(event).main()).contains("Nothing is on the agenda yet.");
        assertThat(agreement("TW-2022-003").plans().get(0).planned()).isEqualTo(PlannedDate.quarter(2099, 3));
    }

    @Test
    void reschedulesTheEventAndEveryUnsignedAgreementOfItsAgenda() {
        String event = plan("2099-Q3");
        put(event, "TW-2022-003", "TW-2022-004");
        Answer answer =
                pages.send(event + "/plan", pages.open(event + "/plan").form().type("planned", "01.10.2099"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(agreement("TW-2022-004").plans().get(0).planned()).isEqualTo(PlannedDate.day(2099, 10, 1));
        assertThat(pages.open(event).select("dl.facts").text())
                .contains("1 October 2099", "announced earlier: the third quarter of 2099");

        Answer past =
                pages.send(event + "/plan", pages.open(event + "/plan").form().type("planned", "2001"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.select("#planned-error").text()).startsWith("This date is past.");
    }

    @Test
    void cancelsAnEventAndLeavesThePlansOfItsAgreements() {
        String event = plan("2099-Q3");
        put(event, "TW-2022-003");
        pages.send(
                event + "/cancellation",
                pages.open(event + "/cancellation").form().type("cancelledBecause", "The delegation cannot come"));
        assertThat(pages.open(event).select("p.sentence").text()).contains("Cancelled since");
        assertThat(pages.open(event + "/held").status()).isEqualTo(302);
        assertThat(agreement("TW-2022-003").conclusion().status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void recordsAnEventAsHeldWithWhatWasTickedAndLeavesTheRest() {
        String event = plan("2022-Q3");
        put(event, "TW-2022-003", "TW-2022-004");
        Answer form = pages.open(event + "/held");
        assertThat(form.select(".tick-list input[checked]")).hasSize(2);

        Answer answer = pages.send(
                event + "/held",
                form.form()
                        .type("held", "30.06.2022")
                        .type("place", "Grodno")
                        .without("numbers", "TW-2022-004")
                        .type("citation.publisher", "RBC")
                        .type("citation.title", "Four districts signed"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.notice()).isEqualTo("The event is recorded as held, with the signing of one agreement.");

        Dossier signed = agreement("TW-2022-003");
        assertThat(signed.conclusion().status()).isEqualTo(Status.IN_FORCE);
        assertThat(signed.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.signed()).isEqualTo(PlannedDate.day(2022, 6, 30));
            assertThat(signature.event().id()).isEqualTo(id(event));
            assertThat(signature.place().en()).isEqualTo("Grodno");
            assertThat(signature.source().title()).isEqualTo("Four districts signed");
        });
        assertThat(agreement("TW-2022-004").conclusion().status()).isEqualTo(Status.OVERDUE);
        assertThat(audited("event:" + id(event))).endsWith("audit.event.held");
        assertThat(audited("agreement:TW-2022-003")).containsExactly("audit.agreement.signed");
        assertThat(audited("agreement:TW-2022-004")).isEmpty();
        assertThat(jdbc.sql("select count(*) from source where title = 'Four districts signed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        Answer page = pages.open(event);
        assertThat(page.select("p.sentence").text()).contains("1 of 2 agreements on the agenda was signed here.");
        assertThat(page.select("td a[href*=/signing]").attr("href"))
                .isEqualTo("/agreements/TW-2022-004/signing?event=" + id(event));
    }

    @Test
    void refusesAnEventHeldInTheFuture() {
        String event = plan("2099-Q3");
        Answer answer =
                pages.send(event + "/held", pages.open(event + "/held").form().type("held", "2099"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#held-error").text()).startsWith("This date is still to come.");
        assertThat(audited("event:" + id(event))).containsExactly("audit.event.planned");
    }

    @Test
    void showsWhatOthersDidToTheEventMeanwhile() {
        String event = plan("2099-Q3");
        Pages.Form mine = pages.open(event + "/plan").form().type("planned", "2100");
        put(event, "TW-2022-003");
        Answer conflict = pages.send(event + "/plan", mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.select(".notice-conflict").text())
                .contains("Agreements put on the agenda of “Forum of Regions”: 1.");
        assertThat(conflict.select("#planned").val()).isEqualTo("2100");
    }

    @Test
    void theAuditTrailNamesWhatDiffersAndNothingElse() {
        String event = plan("2099-Q3");
        put(event, "TW-2022-003");
        Answer page = pages.open("/audit?subject=event:" + id(event));
        assertThat(page.select(".differences").eachText())
                .containsExactly("Agenda: TW-2022-003", "Planned for: the third quarter of 2099");
    }

    @Test
    void countsOnADayOnlyWhatWasKnownAndSignedByAllThen() {
        jdbc.sql("""
                insert into signing_event_agenda (event, position, agreement, rank, recorded_at, recorded_by)
                values (:event, 1, 'TW-2022-003', 2, now(), 'test'), (:event, 2, 'TW-2022-004', 3, now(), 'test')""").param("event", victoryDay()).update();
        jdbc.sql("""
                insert into agreement_signature (agreement, position, side, signed, event, recorded_at, recorded_by)
                select id, 0, 0, '2022-05-09', ?, now(), 'test' from agreement where number = 'TW-2022-003'""").param(victoryDay()).update();
        jdbc.sql("""
                update agreement_period set valid_from = '2022-07-01' where valid_from = '2022-04-28'
                and agreement = (select id from agreement where number = 'TW-2022-004')""").update();
        String event = "/events/" + victoryDay();
        assertThat(pages.open(event + "?asOf=2022-05-10").select("p.sentence").text())
                .contains("1 of 2 agreements on the agenda was signed here.");
        assertThat(pages.open(event + "?asOf=2022-07-10").select("p.sentence").text())
                .contains("1 of 3 agreements on the agenda was signed here.");
    }

    @Test
    void knowsAnEventHeldInAMonthFromItsLastDay() {
        jdbc.sql("""
                insert into signing_event (occasion_en, planned, held, recorded_at, recorded_by)
                values ('Fair of twins', '2021-05', '2021-05', now(), 'test')""").update();
        assertThat(pages.open("/events?asOf=2021-05-30", "VIEWER").main()).doesNotContain("Fair of twins");
        assertThat(pages.open("/events?asOf=2021-05-31", "VIEWER").main()).contains("Fair of twins");
    }

    @Test
    void knowsAnUnannouncedEventFromTheRegistersOwnDayOfItsRecord() {
        jdbc.sql("""
                insert into signing_event (occasion_en, planned, recorded_at, recorded_by)
                values ('Fair of twins', '2021-05', '2021-06-01T22:30:00Z', 'test')""").update();
        jdbc.sql("set local time zone 'UTC'").update();
        assertThat(pages.open("/events?asOf=2021-06-01", "VIEWER").main()).doesNotContain("Fair of twins");
        assertThat(pages.open("/events?asOf=2021-06-02", "VIEWER").main()).contains("Fair of twins");
    }

    @Test
    void namesReplacedDatesTheLatestFirst() {
        String event = plan("2099-Q3");
        for (String date : List.of("01.10.2099", "02.11.2099", "03.12.2099")) {
            pages.send(event + "/plan", pages.open(event + "/plan").form().type("planned", date));
        }
        assertThat(pages.open(event).select("dl.facts .source").eachText())
                .startsWith(
                        "announced earlier: 2 November 2099",
                        "announced earlier: 1 October 2099",
                        "announced earlier: the third quarter of 2099");
    }

    @Test
    void leavesOutOfAPastDayWhatWasChangedInTheRegisterSince() {
        String event = plan("2022-Q3");
        jdbc.sql("update signing_event set first_announced_on = '2022-01-01' where id = ?")
                .param(id(event))
                .update();
        assertThat(pages.open(event).select("h2").eachText()).contains("History");
        assertThat(pages.open(event + "?asOf=2022-04-29").select("h2").eachText())
                .doesNotContain("History");
    }

    @Test
    void doesNotKnowAnEventThatIsNotThere() {
        assertThat(pages.open("/events/999999").status()).isEqualTo(404);
    }

    private String plan(String date) {
        Answer answer = pages.send(
                "/events/new",
                pages.open("/events/new")
                        .form()
                        .type("occasion", "Forum of Regions")
                        .type("planned", date));
        return answer.location().replace("/agenda", "");
    }

    private Answer put(String event, String... numbers) {
        Pages.Form form = pages.open(event + "/agenda").form();
        for (String number : numbers) {
            form.add("numbers", number);
        }
        return pages.send(event + "/agenda", form);
    }

    private static long id(String path) {
        return Long.parseLong(path.replaceAll("\\D", ""));
    }

    private long victoryDay() {
        return jdbc.sql("select id from signing_event where held = '2022-05-09'")
                .query(Long.class)
                .single();
    }

    private Dossier agreement(String number) {
        return catalogue.dossier(number, recorder.present());
    }

    private List<String> audited(String subject) {
        return jdbc.sql("select sentence from audit_entry where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
