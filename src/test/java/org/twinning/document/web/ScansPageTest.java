package org.twinning.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Signing;
import org.twinning.document.DocumentCatalogue;
import org.twinning.document.Samples;
import org.twinning.document.Subject;
import org.twinning.document.web.SentFile.Chosen;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;

@RegisterTest
@Transactional
class ScansPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    EntityManager entities;

    @Autowired
    DocumentCatalogue catalogue;

    @Autowired
    Recorder recorder;

    private Cookie session;
    private String event;

    /** Three agreements were signed at a forum; of none of them is the text here. */
    @BeforeEach
    void signThree(@Autowired SessionRepository<?> sessions) {
        session = SentFile.session(sessions);
        PlannedDate day = PlannedDate.day(2022, 9, 30);
        agreements.recordSigning("TW-2022-003", new Signing(day, List.of(), null, null, null));
        entities.flush();
        long id = jdbc.sql("""
                insert into signing_event (occasion_en, planned, recorded_at, recorded_by)
                values ('Forum', '2022-09', '2022-09-01', 'test') returning id""").query(Long.class).single();
        jdbc.sql("""
                update agreement_signature set event = ? where agreement in
                    (select id from agreement where number in ('TW-2022-001', 'TW-2022-002', 'TW-2022-003'))""").param(id).update();
        entities.clear();
        event = "/events/" + id;
    }

    @Test
    void whatIsRefusedHoldsUpNoneOfTheOthers() throws Exception {
        assertThat(open(event).select("a[href=" + event + "/scans]").text()).isEqualTo("Attach the scans (3)");
        Map<String, String> fields = fields();
        byte[] sent = SentFile.body(
                fields,
                List.of(
                        new Chosen("files[TW-2022-001]", "one.pdf", Samples.pdf("one")),
                        new Chosen("files[TW-2022-002]", "", new byte[0]),
                        new Chosen("files[TW-2022-003]", "three.pdf", Samples.program())));
        MockHttpServletResponse answer = SentFile.send(mvc, session, event + "/scans", sent);
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".error-summary h2").text())
                .isEqualTo("Attached: 1, refused: 1. What is attached has been saved.");
        assertThat(page.select(".error-summary a[href=#filesTW-2022-003]").text())
                .startsWith("TW-2022-003: ")
                .contains("Choose a PDF");
        assertThat(page.select("tr[data-number]").eachAttr("data-number"))
                .containsExactly("TW-2022-002", "TW-2022-003");
        assertThat(page.select("#filesTW-2022-003").attr("aria-invalid")).isEqualTo("true");
        assertThat(texts("TW-2022-001")).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Text of the agreement");
            assertThat(it.latest().fileName()).isEqualTo("one.pdf");
            assertThat(String.valueOf(it.dated())).contains("2022-04-28");
        });
        assertThat(texts("TW-2022-003")).isEmpty();
        assertThat(open("/agreements/TW-2022-001").select("main").text())
                .contains("A document was attached: Text of the agreement.");
    }

    @Test
    void aSecondClickAttachesNothingTwiceAndTheLastScanLeadsBack() throws Exception {
        Map<String, String> fields = fields();
        byte[] two = SentFile.body(
                fields,
                List.of(
                        new Chosen("files[TW-2022-001]", "one.pdf", Samples.pdf("one")),
                        new Chosen("files[TW-2022-002]", "two.pdf", Samples.pdf("two"))));
        for (int click = 0; click < 2; click++) {
            assertThat(SentFile.send(mvc, session, event + "/scans", two).getRedirectedUrl())
                    .isEqualTo(event + "/scans");
            assertThat(texts("TW-2022-001")).hasSize(1);
        }
        byte[] last = SentFile.body(fields(), List.of(new Chosen("files[TW-2022-003]", "3.pdf", Samples.pdf("three"))));
        assertThat(SentFile.send(mvc, session, event + "/scans", last).getRedirectedUrl())
                .isEqualTo(event);
        assertThat(open(event).select("a[href=" + event + "/scans]")).isEmpty();
        assertThat(open(event + "/scans").select("form input[type=file]")).isEmpty();
    }

    @Test
    void whatIsThereAlreadyOrWasNotSignedHereIsRefused() throws Exception {
        Map<String, String> former = fields();
        byte[] first = SentFile.body(former, List.of(new Chosen("files[TW-2022-001]", "one.pdf", Samples.pdf("one"))));
        SentFile.send(mvc, session, event + "/scans", first);
        byte[] late = SentFile.body(
                Map.of("_", ""),
                List.of(
                        new Chosen("files[TW-2022-001]", "1.pdf", Samples.pdf("other")),
                        new Chosen("files[TW-2022-005]", "5.pdf", Samples.pdf("five"))));
        MockHttpServletResponse answer = SentFile.send(mvc, session, event + "/scans", late);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select(".error-summary li")
                        .text())
                .contains("attached already", "TW-2022-005 was not signed at this event.");
        assertThat(texts("TW-2022-001")).hasSize(1);
        assertThat(texts("TW-2022-005")).isEmpty();
    }

    @Test
    void deadlinesLeadToTheOnePageForAllOfThem() throws Exception {
        assertThat(open("/deadlines").select("a[href=" + event + "/scans#filesTW-2022-002]"))
                .hasSize(1);
        jdbc.sql("update agreement_signature set event = null where agreement <> "
                        + "(select id from agreement where number = 'TW-2022-002')")
                .update();
        assertThat(open("/deadlines").select("a[href='/documents/new?agreement=TW-2022-002&documentKind=TEXT']"))
                .as("one alone is attached by itself")
                .hasSize(1);
    }

    private List<org.twinning.document.Document> texts(String number) {
        return catalogue.of(Subject.agreement(number), recorder.present());
    }

    private Map<String, String> fields() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("language", "RU"));
        open(event + "/scans")
                .select("main form input[type=hidden]:not([name=_csrf])")
                .forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }

    private Document open(String path) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(path)
                        .header("Accept-Language", "en")
                        .with(user("registrar").roles("REGISTRAR")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
