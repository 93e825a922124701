package org.twinning.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.document.DocumentCatalogue;
import org.twinning.document.Samples;
import org.twinning.document.Subject;
import org.twinning.platform.AsOf;

@RegisterTest
@Transactional
class DocumentPagesTest {

    private static final String AGREEMENT = "/agreements/TW-2022-002";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DocumentCatalogue catalogue;

    @Autowired
    org.twinning.document.Reading reading;

    private Cookie session;

    @BeforeEach
    void signIn(@Autowired SessionRepository<?> sessions) {
        session = SentFile.session(sessions);
    }

    @Test
    void whatIsAttachedIsShownAndTold() throws Exception {
        String page = attach(Map.of(), "Соглашение ё.pdf", Samples.pdf("one", "two"));
        Document document = open(page, "VIEWER", "en");
        assertThat(document.select("h1").text()).isEqualTo("Signed copy");
        assertThat(document.select(".lead").text()).contains("TW-2022-002", "Terbunsky District – Chechersk District");
        assertThat(document.select("tbody td").eachText())
                .contains("1", "PDF, 1 KB, 2 pages The words wait to be read.")
                .anySatisfy(it -> assertThat(it).contains("Соглашение ё.pdf"))
                .anySatisfy(it -> assertThat(it).matches("[0-9a-f]{64}"));
        Document agreement = open(AGREEMENT, "VIEWER", "en");
        assertThat(agreement.select("#documents tbody tr").text())
                .contains("Signed copy", "Text", "Russian", "9 May 2022");
        assertThat(agreement.select("main").text()).contains("A document was attached: Signed copy.");
    }

    @Test
    void aViewerReadsAndARegistrarAttaches() throws Exception {
        attach(Map.of(), "a.pdf", Samples.pdf("one"));
        assertThat(open(AGREEMENT, "VIEWER", "en").select("#documents a[href^=/documents/new]"))
                .isEmpty();
        assertThat(open(AGREEMENT, "REGISTRAR", "en").select("#documents a[href^=/documents/new]"))
                .hasSize(1);
        assertThat(open(AGREEMENT + "?asOf=2023-01-01", "REGISTRAR", "en").select("#documents a[href^=/documents/new]"))
                .isEmpty();
    }

    @Test
    void bytesComeBackAsTheyWentAndMayDoNothing() throws Exception {
        byte[] content = Samples.pdf("one");
        String page = attach(Map.of(), "Соглашение.pdf", content);
        MockHttpServletResponse file = answer(page + "/versions/1/file");
        assertThat(file.getContentAsByteArray()).isEqualTo(content);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("UTF-8''%D0%A1");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Content-Length")).isEqualTo(String.valueOf(content.length));
        MockHttpServletResponse view = answer(page + "/versions/1/view");
        assertThat(view.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(view.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(view.getContentType()).isEqualTo("application/pdf");
        MockHttpServletResponse again = mvc.perform(get(page + "/versions/1/file")
                        .header("If-None-Match", String.valueOf(file.getHeader("ETag")))
                        .with(user("reader").roles("VIEWER")))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void whatABrowserCannotShowSafelyIsNeverInline() throws Exception {
        String page = attach(Map.of(), "a.docx", Samples.docx("words"));
        assertThat(answer(page + "/versions/1/view").getHeader("Content-Disposition"))
                .startsWith("attachment;");
        assertThat(open(page, "VIEWER", "en").select("main a[href$=/view]")).isEmpty();
    }

    @Test
    void aFileInWhichAByteWasChangedIsNotHandedOut() throws Exception {
        String page = attach(Map.of(), "a.pdf", Samples.pdf("one"));
        jdbc.sql("update document_chunk set content = set_byte(content, 100, get_byte(content, 100) # 1)")
                .update();
        MockHttpServletResponse file = answer(page + "/versions/1/file");
        assertThat(file.getStatus()).isEqualTo(500);
        assertThat(file.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aLargeFileGoesInPiecesAndComesBackWhole() throws Exception {
        byte[] scan = Samples.scannedPdf(noise());
        assertThat(scan.length).isGreaterThan(600_000);
        String page = attach(Map.of(), "a.pdf", scan);
        assertThat(jdbc.sql("select count(*) from document_chunk")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(2);
        assertThat(answer(page + "/versions/1/file").getContentAsByteArray()).isEqualTo(scan);
    }

    @Test
    void aNewVersionHidesNothing() throws Exception {
        byte[] first = Samples.pdf("first");
        String page = attach(Map.of(), "a.pdf", first);
        assertThat(SentFile.send(mvc, session, page + "/versions/new", Map.of(), "b.pdf", Samples.pdf("second"))
                        .getRedirectedUrl())
                .isEqualTo(page);
        Document document = open(page, "VIEWER", "en");
        assertThat(document.select("tbody tr td:first-child").eachText()).containsExactly("2", "1");
        assertThat(answer(page + "/versions/1/file").getContentAsByteArray()).isEqualTo(first);
        assertThat(open(AGREEMENT, "VIEWER", "en").select("main").text())
                .contains("Version 2 of a document was added: Signed copy.");
    }

    @Test
    void whatIsWithdrawnStaysReadableWithItsReason() throws Exception {
        String page = attach(Map.of(), "a.pdf", Samples.pdf("one"));
        assertThat(send(page + "/withdrawal", Map.of()).getStatus()).isEqualTo(422);
        send(page + "/withdrawal", Map.of("reason", "wrong pair"));
        assertThat(open(page, "VIEWER", "en").select(".notice-warning").text())
                .contains("withdrawn", "by registrar", "wrong pair");
        Document agreement = open(AGREEMENT, "VIEWER", "en");
        assertThat(agreement.select("#documents tbody")).isEmpty();
        assertThat(agreement.select("#documents details").text()).contains("Signed copy", "wrong pair");
        assertThat(answer(page + "/versions/1/file").getStatus()).isEqualTo(200);
        assertThat(SentFile.send(mvc, session, page + "/versions/new", Map.of(), "b.pdf", Samples.pdf("second"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatWasWithdrawnByMistakeIsPutBackAndItsStoryKept() throws Exception {
        byte[] content = Samples.pdf("one");
        String page = attach(Map.of(), "a.pdf", content);
        assertThat(send(page + "/reinstatement", Map.of("reason", "x")).getStatus())
                .isEqualTo(422);
        send(page + "/withdrawal", Map.of("reason", "wrong pair"));
        assertThat(open(page, "REGISTRAR", "en").select("a[href$=/reinstatement]"))
                .hasSize(1);
        assertThat(send(page + "/reinstatement", Map.of()).getStatus()).isEqualTo(422);
        send(page + "/reinstatement", Map.of("reason", "it was the right pair"));
        Document document = open(page, "REGISTRAR", "en");
        assertThat(document.select(".notice-warning, a[href$=/reinstatement]")).isEmpty();
        assertThat(document.select("dl.facts").text()).contains("wrong pair", "Put back", "it was the right pair");
        Document agreement = open(AGREEMENT, "VIEWER", "en");
        assertThat(agreement.select("#documents tbody tr")).hasSize(1);
        assertThat(agreement.select("main").text()).contains("A withdrawn document was put back: Signed copy.");
        send(page + "/withdrawal", Map.of("reason", "wrong after all"));
        attach(Map.of("title", "Anew"), "b.pdf", content);
        MockHttpServletResponse twice = send(page + "/reinstatement", Map.of("reason", "x"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString(StandardCharsets.UTF_8)).contains("attached anew meanwhile: Anew");
    }

    @Test
    void nothingIsPutBackWhereWhatItBelongedToWasTakenBack() throws Exception {
        String page = attach(Map.of(), "a.pdf", Samples.pdf("one"));
        send(page + "/withdrawal", Map.of("reason", "wrong pair"));
        jdbc.sql("update agreement_particulars set withdrawn_at = now()").update();
        MockHttpServletResponse refused = send(page + "/reinstatement", Map.of("reason", "x"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("is not in the register");
    }

    @Test
    void theDayAndTheKnowledgeDecideWhatIsThere() throws Exception {
        String page = attach(Map.of(), "a.pdf", Samples.pdf("one"));
        jdbc.sql("update document set recorded_at = '2024-05-01T10:00:00Z'").update();
        jdbc.sql("update document_version set recorded_at = '2024-05-01T10:00:00Z'")
                .update();
        jdbc.sql(
                        "insert into document_version (document, number, file_name, media, size, sha256, recorded_at, recorded_by)"
                                + " select id, 2, 'b.pdf', 'PDF', 1, repeat('0', 64), '2024-06-01T10:00:00Z', 'x' from document")
                .update();
        jdbc.sql(
                        "insert into document_withdrawal (document, because, recorded_at, recorded_by, withdrawn_at, lifted_by,"
                                + " lifted_because) select id, 'y', '2024-07-01T10:00:00Z', 'x', '2024-08-01T10:00:00Z', 'x', 'z' from document")
                .update();
        assertThat(attached("2022-05-08", "2024-05-02")).isEmpty();
        assertThat(attached("2022-05-09", "2024-04-30")).isEmpty();
        assertThat(attached("2022-05-09", "2024-05-02")).hasSize(1);
        assertThat(attached("2022-05-09", "2024-07-02")).isEmpty();
        assertThat(attached("2022-05-09", "2024-08-02")).hasSize(1);
        assertThat(open(page + "?knownOn=2024-05-02", "VIEWER", "en").select("tbody tr"))
                .hasSize(1);
        assertThat(open(page + "?knownOn=2024-06-02", "VIEWER", "en").select("tbody tr"))
                .hasSize(2);
        assertThat(open(page + "?knownOn=2024-06-02", "VIEWER", "en").select(".notice-warning"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"title, , title", "dated, soon, dated", "dated, 09.05.2093, dated", "documentKind, , documentKind"})
    void aMistakeIsSaidAtItsField(String field, String typed, String wrong) throws Exception {
        Map<String, String> fields = fields(Map.of(field, typed == null ? "" : typed));
        MockHttpServletResponse answer =
                SentFile.send(mvc, session, "/documents/new", fields, "a.pdf", Samples.pdf("one"));
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".error-summary a[href=#" + wrong + "]")).isNotEmpty();
        assertThat(page.select("[name=title]").val()).isEqualTo(fields.get("title"));
        assertThat(page.select("[name=agreement]").val()).isEqualTo("TW-2022-002");
    }

    @Test
    void aFileThatIsMissingTooLargeOrUnacceptableIsSaidAtItsFieldAndNothingIsStored() throws Exception {
        assertThat(refusalOf("", new byte[0])).contains("Choose a file.");
        assertThat(refusalOf("a.pdf", new byte[26_300_000])).contains("too large", "25 MB");
        assertThat(refusalOf("a.pdf", Samples.program())).contains("does not keep files of this kind");
        assertThat(jdbc.sql("select count(*) from document")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from document_chunk")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameFileTwiceIsAttachedOnce() throws Exception {
        byte[] content = Samples.pdf("one");
        attach(Map.of(), "a.pdf", content);
        MockHttpServletResponse again =
                SentFile.send(mvc, session, "/documents/new", fields(Map.of()), "b.pdf", content);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(again.getContentAsString(StandardCharsets.UTF_8))
                        .select("#file-error")
                        .text())
                .contains("attached here already: Signed copy");
    }

    @Test
    void aDoubleClickAttachesOnceAndAnotherFileUnderTheSameKeyIsNoDoubleClick() throws Exception {
        Map<String, String> fields = fields(Map.of("key", "6f1f9f0e-6a3e-4f43-9d2d-2f5b3f0c7a11"));
        byte[] content = Samples.pdf("one");
        String page = SentFile.send(mvc, session, "/documents/new", fields, "a.pdf", content)
                .getRedirectedUrl();
        assertThat(SentFile.send(mvc, session, "/documents/new", fields, "a.pdf", content)
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(SentFile.send(mvc, session, "/documents/new", fields, "a.pdf", Samples.pdf("two"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedEvenWithAFile() throws Exception {
        assertThat(mvc.perform(post("/documents/new")
                                .contentType("multipart/form-data; boundary=----register")
                                .content(SentFile.body(fields(Map.of()), "a.pdf", Samples.pdf("one")))
                                .cookie(session)
                                .with(user("registrar").roles("REGISTRAR")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aSigningWithoutItsTextWaitsAmongTheDeadlinesUntilItIsAttached() throws Exception {
        String link = "a[href='/documents/new?agreement=TW-2022-002&documentKind=TEXT']";
        assertThat(open("/deadlines", "REGISTRAR", "en").select(link)).isNotEmpty();
        assertThat(open("/documents/new?agreement=TW-2022-002&documentKind=TEXT", "REGISTRAR", "en")
                        .select("#title")
                        .val())
                .isEqualTo("Text of the agreement");
        attach(Map.of(), "a.pdf", Samples.pdf("one"));
        assertThat(open("/deadlines", "REGISTRAR", "en").select(link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"event=1, /events/1", "visit=1, /visits/1"})
    void eventsAndVisitsHaveTheirsToo(String what, String page) throws Exception {
        assertThat(open(page, "REGISTRAR", "en").select("#documents a[href='/documents/new?" + what + "']"))
                .hasSize(1);
        String[] named = what.split("=");
        String document = attach(Map.of("agreement", "", named[0], named[1]), "a.pdf", Samples.pdf("one"));
        assertThat(open(page, "VIEWER", "en").select("#documents tbody tr").text())
                .contains("Signed copy");
        assertThat(open(document, "VIEWER", "en").select(".lead a").attr("href"))
                .isEqualTo(page);
        assertThat(open("/documents", "VIEWER", "en").select("tbody a").eachAttr("href"))
                .contains(document, page);
    }

    @Test
    void anAddressThatNamesNothingOrTwoThingsIsNone() throws Exception {
        assertThat(mvc.perform(get("/documents/new").with(user("registrar").roles("REGISTRAR")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListIsNarrowedAndShowsWhereTheWordsStand() throws Exception {
        assertThat(open("/documents", "VIEWER", "en").select(".empty").text()).isNotEmpty();
        String page = attach(Map.of("language", "EN"), "a.pdf", Samples.pdf("first", "the harvest festival"));
        reading.readAll();
        Document list = open(
                "/documents?q=harvest festival&kind=TEXT&language=EN&agreement=tw-2022-002&text=true", "VIEWER", "en");
        assertThat(list.select(".count").text()).isEqualTo("One document");
        assertThat(list.select("mark").eachText()).contains("harvest");
        assertThat(list.select(".found a").attr("href")).isEqualTo(page + "/versions/1/view#page=2");
        assertThat(open("/documents?text=false", "VIEWER", "en")
                        .select(".empty")
                        .text())
                .contains("No document fits");
        assertThat(open("/documents?q=%22%27%28%26%7C%21%3A*", "VIEWER", "en")
                        .select(".count")
                        .text())
                .isEqualTo("No documents");
        assertThat(open("/agreements?q=festival", "VIEWER", "en")
                        .select("a[href^=/documents?q]")
                        .text())
                .isEqualTo("One document holds these words");
        assertThat(open(page, "VIEWER", "en").select("tbody").text()).contains("The words can be searched.");
        assertThat(open(AGREEMENT + "/status-sheet", "VIEWER", "en")
                        .select("main")
                        .text())
                .contains("Documents Title Kind");
    }

    private static java.awt.image.BufferedImage noise() {
        java.awt.image.BufferedImage noise = Samples.drawn("", 700, 400);
        java.util.Random random = new java.util.Random(1);
        for (int at = 0; at < 700 * 400; at++) {
            noise.setRGB(at % 700, at / 700, random.nextInt());
        }
        return noise;
    }

    private List<org.twinning.document.Document> attached(String day, String known) {
        AsOf asOf = AsOf.of(LocalDate.parse(day)).knownOn(LocalDate.parse(known), ZoneOffset.UTC);
        return catalogue.of(Subject.agreement("TW-2022-002"), asOf);
    }

    private String refusalOf(String name, byte[] content) throws Exception {
        MockHttpServletResponse answer = SentFile.send(mvc, session, "/documents/new", fields(Map.of()), name, content);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("#file-error")
                .text();
    }

    private String attach(Map<String, String> more, String name, byte[] content) throws Exception {
        MockHttpServletResponse answer = SentFile.send(mvc, session, "/documents/new", fields(more), name, content);
        assertThat(answer.getRedirectedUrl())
                .as(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .text())
                .startsWith("/documents/");
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static Map<String, String> fields(Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "agreement", "TW-2022-002",
                "documentKind", "TEXT",
                "language", "RU",
                "title", "Signed copy",
                "dated", "09.05.2022"));
        fields.putAll(more);
        return fields;
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(path).with(user("reader").roles("VIEWER")))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
        var request = post(path)
                .header("Accept-Language", "en")
                .with(csrf())
                .with(user("registrar").roles("REGISTRAR"));
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document open(String path, String role, String language) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(path)
                        .header("Accept-Language", language)
                        .with(user("reader").roles(role)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
