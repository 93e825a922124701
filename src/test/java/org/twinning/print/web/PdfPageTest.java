package org.twinning.print.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.twinning.RegisterTest;
import org.twinning.print.Press;
import org.twinning.print.Verdict;

/** Pages as PDFs, judged by veraPDF and read back. */
@RegisterTest
@Transactional
class PdfPageTest {

    private static final String SECOND = "/agreements/TW-2022-002/status-sheet.pdf";
    private static final String SIX = "/programmes/LIP-BY-2022/status-sheet.pdf";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectProvider<RequestMappingHandlerMapping> pages;

    @ParameterizedTest
    @CsvSource({
        SECOND + ", en",
        SECOND + ", ru",
        SECOND + ", be",
        "/agreements/TW-2022-003/status-sheet.pdf, ru",
        SIX + ", en",
        SIX + ", ru",
        SIX + ", be",
        "/agreements.pdf, ru",
        "/agreements.pdf?status=OVERDUE, be",
        "/agreements.pdf?q=nothing, en",
        "/agreements/TW-2022-003.pdf, be",
        "/agreements/TW-2022-002/follow-up.pdf, ru",
        "/agreements/TW-2022-002/originals.pdf, be",
        "/asleep.pdf, ru",
        "/changes.pdf?from=2022-01-01&to=2026-11-25, ru",
        "/deadlines.pdf, be",
        "/territories.pdf, ru",
        "/territories/BY-HO.pdf, be",
        "/territories/BY-HO-CHECHERSK.pdf, ru",
        "/programmes.pdf, en",
        "/programmes/LIP-BY-2022.pdf, ru",
        "/events.pdf, ru",
        "/calendar.pdf, be",
        "/.pdf, ru",
        "/.pdf?asOf=2022-04-29, be",
        "/.pdf?only=mine, en",
        "/overview.pdf, ru",
        "/overview/white-spots.pdf, be",
        "/overview/white-spots.pdf?rows=BY-HO&columns=RU-LIP&paper=A3, ru",
        "/overview/charts.pdf, en",
        "/documents.pdf, ru"
    })
    void canBeKeptAndReadAloud(String address, String language) throws Exception {
        byte[] pdf = pdf(address + (address.contains("?") ? "&lang=" : "?lang=") + language);
        Path kept = Files.createDirectories(Path.of("target", "pdf"))
                .resolve(address.replaceAll("\\W+", "_") + "-" + language + ".pdf");
        Files.write(kept, pdf);

        assertThat(Verdict.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"running-order", "table-list", "folder-labels", "closing-list"})
    void sheetsOfAnEventToo(String sheet) throws Exception {
        String event = jdbc.sql("select min(id) from signing_event")
                .query(String.class)
                .single();

        assertThat(Verdict.complaints(pdf("/events/" + event + "/" + sheet + ".pdf?lang=ru")))
                .isEmpty();
        assertThat(Verdict.complaints(pdf("/events/" + event + ".pdf?lang=be"))).isEmpty();
    }

    @Test
    void soCanAVisitAndAPaper() throws Exception {
        String visit = jdbc.sql("select min(id) from visit").query(String.class).single();
        String paper = jdbc.sql("""
                with paper as (insert into document (visit, kind, language, title, recorded_at, recorded_by)
                    values (%s, 'REPORT', 'RU', 'Отчёт о визите', now(), 'test') returning id)
                insert into document_version (document, number, file_name, media, size, sha256, recorded_at, recorded_by)
                select id, 1, 'report.pdf', 'PDF', 1, repeat('0', 64), now(), 'test' from paper returning document""".formatted(visit)).query(String.class).single();

        byte[] sheet = pdf("/visits/" + visit + ".pdf?lang=ru");
        assertThat(Verdict.complaints(sheet)).isEmpty();
        assertThat(text(sheet)).contains("Отчёт о визите");
        assertThat(Verdict.complaints(pdf("/documents/" + paper + ".pdf?lang=be")))
                .isEmpty();
    }

    @Test
    void theAuditTrailIsForThoseWhoReadIt() throws Exception {
        MockHttpServletResponse trail = mvc.perform(
                        get("/audit.pdf").with(user("i.sakalova").roles("REGISTRAR")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(Verdict.complaints(trail.getContentAsByteArray())).isEmpty();
        mvc.perform(get("/audit.pdf").with(user("reader").roles("VIEWER"))).andExpect(status().isForbidden());
    }

    @Test
    void saysWhoseItIsWhenItIsNotEverybodys() throws Exception {
        for (String page : new String[] {"/", "/agreements", "/asleep", "/calendar", "/deadlines", "/events"}) {
            assertThat(text(pdf(page + ".pdf?only=mine&lang=en"))).as(page).contains("Only what reader answers for");
            assertThat(text(pdf(page + ".pdf?lang=en"))).as(page).doesNotContain("answers for", "Only those");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/overview.pdf",
                "/overview/charts.pdf",
                "/.pdf",
                "/programmes/LIP-BY-2022.pdf",
                "/agreements/TW-2022-002.pdf"
            })
    void saysWhereThePictureIs(String page) throws Exception {
        assertThat(text(pdf(page + "?lang=en"))).containsOnlyOnce("The picture is on the page of the register");
    }

    @Test
    void aSignThatTheFontLacksIsTakenFromAnother() throws Exception {
        assertThat(text(pdf("/changes.pdf?from=2022-01-01&to=2026-11-25")))
                .contains("Planned → Overdue")
                .doesNotContain("#");
    }

    @Test
    void lettersOfBelarusianAndRussianComeBackUnchanged() throws Exception {
        assertThat(text(pdf(SECOND + "?lang=be&asOf=2026-11-25")))
                .contains("Даведка аб стане пагаднення TW-2022-002")
                .contains("Дзейнічае")
                .contains("Цярбунскі раён")
                .contains("Паводле стану на 25 лістапада 2026 года")
                .contains("ў")
                .doesNotContain("#");
        assertThat(text(pdf(SIX + "?lang=ru&asOf=2026-11-25")))
                .contains("Чечерский район")
                .contains("Грязинский район")
                .contains("«Тербунский рубеж»")
                .contains("№");
    }

    @Test
    void saysOnEveryPageWhichPageOfWhichSheetItIs() throws Exception {
        assertThat(text(pdf(SECOND + "?asOf=2022-05-10"))).contains("TW-2022-002. As of 10 May 2022", "Page 1 of");
    }

    @Test
    void hasTheNameOfTheSheet() throws Exception {
        MockHttpServletResponse answer = answer(SECOND + "?asOf=2022-05-10");

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("TW-2022-002%20%E2%80%93%20Status%20sheet%20%E2%80%93%202022-05-10.pdf");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void isForThoseWhoMaySeeThePage() throws Exception {
        mvc.perform(get(SECOND).with(anonymous())).andExpect(redirectedUrl("/login"));
        mvc.perform(get(SECOND).with(user("stranger").roles("NONE"))).andExpect(status().isForbidden());
    }

    @Test
    void isNotThereForOtherPages() throws Exception {
        for (String address :
                new String[] {"/agreements/NONE/status-sheet.pdf", "/agreements/new.pdf", "/login.pdf", "/none.pdf"}) {
            mvc.perform(get(address).with(user("reader").roles("VIEWER"))).andExpect(status().isNotFound());
        }
        mvc.perform(get(SECOND + "?asOf=nonsense").with(user("reader").roles("VIEWER")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void asksToComeAgainWhenThereIsNoRoomAndSaysWhenAPageIsTooLong() throws Exception {
        assertThat(answerOf(new Press(0, Duration.ofMillis(1), 1_000_000))).satisfies(busy -> {
            assertThat(busy.getStatus()).isEqualTo(503);
            assertThat(busy.getHeader("Retry-After")).isEqualTo("30");
        });
        assertThat(answerOf(new Press(1, Duration.ofMillis(1), 1_000)).getStatus())
                .isEqualTo(422);
    }

    /** Under another press. */
    private MockHttpServletResponse answerOf(Press press) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", SECOND);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PdfFilter(press, pages).doFilter(request, response, (page, made) -> {
            made.setContentType("text/html;charset=UTF-8");
            made.getWriter()
                    .write("<html lang='en'><head><meta name='created' content='2026-11-25T05:00:00Z'><title>x"
                            + "</title></head><body><p>" + "word ".repeat(500) + "</p></body></html>");
        });
        return response;
    }

    @Test
    void theSameSheetBecomesTheSameBytes() throws Exception {
        String page =
                "<html lang='en'><head><title>x</title></head><body><h1>Sheet</h1><p>Слова, словы</p></body></html>";
        Press press = new Press(1, Duration.ofSeconds(1), 1_000_000);
        Instant made = Instant.parse("2026-11-25T05:00:00Z");
        byte[] first = press.pdf(page, made);
        Thread.sleep(1_100); // the PDF writer has a clock of its own, which counts seconds

        assertThat(press.pdf(page, made)).isEqualTo(first);
        assertThat(press.pdf(page, made.plusSeconds(1))).isNotEqualTo(first);
        assertThat(press.pdf(page.replace("Слова", "слова"), made)).isNotEqualTo(first);
    }

    static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private byte[] pdf(String address) throws Exception {
        return answer(address).getContentAsByteArray();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address).with(user("reader").roles("VIEWER")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }
}
