package org.twinning.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.document.DocumentCatalogue;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.Samples;
import org.twinning.document.Subject;
import org.twinning.platform.Recorder;

/** A signing and its scan are one act. */
@RegisterTest
@Transactional
class SignedTextPagesTest {

    private static final String SIGNING = "/agreements/TW-2022-003/signing";

    @Autowired
    MockMvc mvc;

    @Autowired
    DocumentCatalogue catalogue;

    @Autowired
    Recorder recorder;

    private Cookie session;

    @BeforeEach
    void signIn(@Autowired SessionRepository<?> sessions) {
        session = SentFile.session(sessions);
    }

    @Test
    void theScanThatCameWithTheSigningIsTheTextOfTheAgreement() throws Exception {
        Map<String, String> fields = filledIn();
        fields.put("textLanguage", "RU_BE");
        byte[] content = Samples.pdf("one");
        assertThat(send(fields, content).getRedirectedUrl()).isEqualTo("/agreements/TW-2022-003");
        assertThat(send(fields, content).getRedirectedUrl())
                .as("a double click")
                .isEqualTo("/agreements/TW-2022-003");
        assertThat(texts()).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Text of the agreement");
            assertThat(it.language()).isEqualTo(DocumentLanguage.RU_BE);
            assertThat(String.valueOf(it.dated())).contains("2022-09-30");
        });
        assertThat(open("/agreements/TW-2022-003").select(".sentence").text())
                .startsWith("In force since 30 September 2022");
    }

    @Test
    void aRefusedScanLosesNothingAndRecordsNothing() throws Exception {
        Map<String, String> fields = filledIn();
        fields.put("sides[0].signatory", "Took long to find out");
        MockHttpServletResponse answer = send(fields, Samples.program());
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#file-error").text()).contains("Choose a PDF");
        assertThat(page.select(".error-summary a[href=#file]")).isNotEmpty();
        assertThat(page.select("[name='sides[0].signatory']").val()).isEqualTo("Took long to find out");
        assertThat(page.select("[name=signed]").val()).isEqualTo("30.09.2022");
        assertThat(open("/agreements/TW-2022-003").select(".sentence").text()).doesNotContain("In force");
        assertThat(texts()).isEmpty();
    }

    @Test
    void whoMadeAnotherMistakeIsToldToChooseTheScanAgain() throws Exception {
        Map<String, String> fields = filledIn();
        fields.put("signed", "");
        MockHttpServletResponse answer = send(fields, Samples.pdf("one"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("[data-again]")
                        .text())
                .startsWith("Choose scan.pdf again");
        assertThat(open(SIGNING).select("[data-again]")).isEmpty();
    }

    private MockHttpServletResponse send(Map<String, String> fields, byte[] content) throws Exception {
        return SentFile.send(mvc, session, SIGNING, fields, "scan.pdf", content);
    }

    private List<org.twinning.document.Document> texts() {
        return catalogue.of(Subject.agreement("TW-2022-003"), recorder.present());
    }

    /** What the page brings, with a day of signing: every side signs. */
    private Map<String, String> filledIn() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : open(SIGNING)
                .select("main form[method=post] input[name]:not([type=checkbox]):not([type=file]):not([name=_csrf])")) {
            fields.put(field.attr("name"), field.val());
        }
        fields.put("signed", "30.09.2022");
        fields.put("sides[0].signs", "true");
        fields.put("sides[1].signs", "true");
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
