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
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.web.Pages.Answer;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;

/** What was entered wrong about an event is put right by a further act, and stays to be looked up. */
@RegisterTest
@Transactional
class EventCorrectionTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventCatalogue events;

    @Autowired
    private Recorder recorder;

    private Pages pages;
    private String event;

    @BeforeEach
    void openTheMeetingOfApril() {
        pages = new Pages(mvc, entities);
        event = "/events/"
                + jdbc.sql("select id from signing_event where held = '2022-04-28'")
                        .query(Long.class)
                        .single();
    }

    @Test
    void correctsThePlaceAndSaysSo() {
        Answer answer = correct(
                "place",
                form("place")
                        .type("ru", "Минск, Дом правительства")
                        .type("be", "")
                        .type("en", "Minsk, House of Government"));
        assertThat(answer.status()).isEqualTo(302);
        Answer page = pages.open(event, "VIEWER");
        assertThat(page.select("dl.facts").text()).contains("Minsk, House of Government", "corrected");
        assertThat(page.select("#corrections").text())
                .contains(
                        "decided by The minister, entered by i.sakalova",
                        "Minsk, Ministry of Finance",
                        "Reason: a slip of the pen");
        assertThat(page.select("main a[href*=/corrections/]")).isEmpty();
        assertThat(pages.open(event).select("main a[href*=/corrections/]")).hasSize(4);
        assertThat(audited()).endsWith("audit.event.corrected.PLACE");
    }

    @Test
    void knownBeforeTheCorrectionTheFormerPlaceStillStands() {
        jdbc.sql("update signing_event set recorded_at = recorded_at - interval '9 days'")
                .update();
        correct("place", form("place").type("en", "Grodno"));
        assertThat(read(recorder.present()).line().place().en()).isEqualTo("Grodno");
        EventDossier before = read(recorder.present().knownOn(recorder.today().minusDays(1), recorder.zone()));
        assertThat(before.line().place().en()).isEqualTo("Minsk, Ministry of Finance");
        assertThat(before.corrections()).isEmpty();
    }

    @Test
    void correctsTheDateOnWhichItWasHeld() {
        correct("held", form("held").type("day", "29.04.2022"));
        assertThat(pages.open(event).select("p.sentence").text()).contains("Held on 29 April 2022.");
        assertThat(pages.open(event + "?asOf=2022-04-28").select("main").text())
                .contains("On 28 April 2022 nothing had been announced of this event.");
        Answer future = correct("held", form("held").type("day", "2099").asAnotherSubmission());
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.select(".error-summary").text()).contains("This date is still to come.");
    }

    @Test
    void saysThatItNeverWasHeldOnceItsSignaturesAreTakenBack() {
        Answer refused = correct("held", form("held").type("never", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.select(".error-summary").text())
                .contains("Signatures are recorded at this event: TW-2022-001.", "This side did not sign");

        jdbc.sql("update agreement_signature set withdrawn_at = now() where event = ?")
                .param(Long.valueOf(event.substring("/events/".length())))
                .update();
        assertThat(correct("held", form("held").type("never", "true").asAnotherSubmission())
                        .status())
                .isEqualTo(302);
        assertThat(pages.open(event).select("p.sentence").text())
                .contains(
                        "It was planned for 28 April 2022. The day has passed, and the event is not recorded as held.");
        assertThat(pages.open(event).select("#corrections").text()).contains("Held: 28 April 2022");
        assertThat(pages.open("/events").select("main").text()).doesNotContain("2 held");
    }

    @Test
    void correctsTheOccasionInTheAgreementToo() {
        correct("occasion", form("occasion").type("en", "Meeting of ministers"));
        assertThat(pages.open("/agreements/TW-2022-001").main()).contains("Meeting of ministers");
        assertThat(pages.open("/events").main()).contains("Meeting of ministers");
    }

    @Test
    void takesBackACancellationThatNeverWas() {
        String planned = pages.send(
                        "/events/new",
                        pages.open("/events/new")
                                .form()
                                .type("occasion", "Forum")
                                .type("planned", "2099-Q3"))
                .location()
                .replace("/agenda", "");
        pages.send(
                planned + "/cancellation",
                pages.open(planned + "/cancellation").form().type("cancelledBecause", "The hall burnt down"));
        assertThat(pages.open(planned).main()).contains("Reason: The hall burnt down");
        String path = planned + "/corrections/cancellation";
        Answer changed =
                pages.send(path, filled(pages.open(path).form()).type("cancelledBecause", "The hall was flooded"));
        assertThat(changed.status()).isEqualTo(302);
        assertThat(pages.open(planned).main()).contains("Reason: The hall was flooded");
        pages.send(path, filled(pages.open(path).form()).add("never", "true"));
        assertThat(pages.open(planned).select("p.sentence").text()).startsWith("Planned");
    }

    @Test
    void asksWhyWhoAndForAnOccasion() {
        Answer answer = pages.send(
                event + "/corrections/occasion",
                pages.open(event + "/corrections/occasion")
                        .form()
                        .type("ru", "")
                        .type("be", "")
                        .type("en", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#ru", "#reason", "#decidedBy");
    }

    @Test
    void refusesACorrectionThatChangesNothing() {
        Answer answer = correct("host", form("host"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(audited()).isEmpty();
    }

    @Test
    void knowsNoOtherFact() {
        assertThat(pages.open(event + "/corrections/weather").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void speaksTheReadersLanguage(String language) {
        for (String fact : List.of("occasion", "place", "host", "held", "cancellation")) {
            Answer answer = pages.open(event + "/corrections/" + fact + "?lang=" + language);
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(answer.page().text()).doesNotContain("??");
        }
    }

    private Pages.Form form(String fact) {
        return filled(pages.open(event + "/corrections/" + fact).form());
    }

    private static Pages.Form filled(Pages.Form form) {
        return form.type("reason", "a slip of the pen").type("decidedBy", "The minister");
    }

    private Answer correct(String fact, Pages.Form form) {
        return pages.send(event + "/corrections/" + fact, form);
    }

    private EventDossier read(AsOf asOf) {
        return events.dossier(Long.parseLong(event.replaceAll("\\D", "")), asOf);
    }

    private List<String> audited() {
        return jdbc.sql("select sentence from audit_entry where subject = ? order by id")
                .param("event:" + event.replaceAll("\\D", ""))
                .query(String.class)
                .list();
    }
}
