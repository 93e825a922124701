package org.twinning.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
class OriginalPagesTest {

    private static final String AGREEMENT = "/agreements/TW-2022-002";
    private static final String ORIGINALS = AGREEMENT + "/originals";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {"/copies/77/annulment", "/originals/77/loan", "/originals/77/return", "/originals/77/keeping"})
    void ofWhatThereIsNotThereIsNoForm(String form) throws Exception {
        mvc.perform(get(AGREEMENT + form).with(user("i.sakalova").roles("REGISTRAR")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoKeepsWhichOriginalIsSaidWhereverOneLooksForIt() throws Exception {
        assertThat(open(ORIGINALS, "VIEWER").select(".sentence").text()).isEqualTo("No original is recorded.");
        enter();
        Document page = open(ORIGINALS, "REGISTRAR");
        assertThat(page.select(".sentence").text()).isEqualTo("One original is recorded. None is lent out.");
        assertThat(page.select("tbody tr").text())
                .contains("Chechersk District", "Russian and Belarusian", "General department", "file 04-12, sheet 33");
        assertThat(page.select("a[href$='/originals/1/loan']")).hasSize(1);
        assertThat(open(ORIGINALS, "VIEWER").select("main a[href*='/originals/']"))
                .isEmpty();
        assertThat(open(AGREEMENT, "VIEWER").select("a[href=" + ORIGINALS + "]"))
                .hasSize(1);
        assertThat(open(AGREEMENT, "VIEWER").select("main").text())
                .contains("Original 1 of TW-2022-002 was recorded.", "Originals on paper: 1; lent out: 0");
        assertThat(open(AGREEMENT + "/status-sheet", "VIEWER").select("main").text())
                .contains("file 04-12, sheet 33");
    }

    @Test
    void aLoanIsFollowedUntilTheOriginalIsBack() throws Exception {
        enter();
        assertThat(send(ORIGINALS + "/1/loan", "borrower", "State archive", "day", "10.01.2023", "until", "31.01.2023")
                        .getRedirectedUrl())
                .isEqualTo(ORIGINALS);
        assertThat(open(ORIGINALS, "VIEWER").select("tbody .late").text())
                .contains("lent to State archive, was due back by 31 January 2023");
        assertThat(open("/deadlines", "REGISTRAR").select("main").text())
                .contains("Originals to be returned", "Original 1 was lent to State archive on 10 January 2023.");
        String back = ORIGINALS + "/1/return";
        assertThat(open("/deadlines", "REGISTRAR")
                        .select("main a[href=" + back + "]")
                        .text())
                .isEqualTo("Record the return");
        assertThat(open("/deadlines", "VIEWER").select("main a[href=" + back + "]"))
                .isEmpty();
        assertThat(open("/deadlines", "VIEWER").select("main a[href=" + ORIGINALS + "]"))
                .hasSize(1);
        assertThat(open(ORIGINALS + "?asOf=2023-01-09", "VIEWER").select("#loans"))
                .isEmpty();
        MockHttpServletResponse twice =
                send(ORIGINALS + "/1/loan", "borrower", "Museum", "day", "11.02.2023", "until", "12.02.2023");
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(text(twice)).contains("At this time the original is with State archive.");
        send(ORIGINALS + "/1/return", "day", "30.01.2023");
        assertThat(open(ORIGINALS, "VIEWER").select("#loans td").eachText()).contains("30 January 2023");
        assertThat(open("/deadlines", "REGISTRAR").select("main").text()).doesNotContain("Originals to be returned");
    }

    @Test
    void aCopyTellsItsNumberAndAnAnnulledOneStaysInTheList() throws Exception {
        String[] copy = {
            "key", UUID.randomUUID().toString(),
            "recipient", "Minsk City Hall",
            "day", "10.01.2023",
            "certifiedBy", "I. Sakalova, head of department"
        };
        String told = ORIGINALS + "?certified=2023/1#copies";
        assertThat(send(AGREEMENT + "/copies/new", copy).getRedirectedUrl()).isEqualTo(told);
        assertThat(send(AGREEMENT + "/copies/new", copy).getRedirectedUrl()).isEqualTo(told);
        assertThat(open(ORIGINALS + "?certified=2023/1", "REGISTRAR").text()).contains("Its number is 2023/1");
        assertThat(open(ORIGINALS + "?certified=2023/2", "REGISTRAR").text()).doesNotContain("Its number is");
        Document page = open(ORIGINALS, "REGISTRAR");
        assertThat(page.select("#copies td").first().text()).isEqualTo("2023/1");
        String annulment = page.select("#copies a[href$=/annulment]").attr("href");
        assertThat(open(annulment, "REGISTRAR").select("h1").text()).isEqualTo("Annul copy 2023/1");
        assertThat(send(annulment, "day", "", "reason", "").getStatus()).isEqualTo(422);
        send(annulment, "day", "11.01.2023", "reason", "a page was missing");
        assertThat(open(ORIGINALS, "VIEWER").select("#copies").text())
                .contains("annulled on 11 January 2023: a page was missing");
    }

    @Test
    void whatWasEnteredWrongIsCorrectedAndTold() throws Exception {
        enter();
        String correction = open(ORIGINALS, "REGISTRAR")
                .select("a[href*='/corrections/keeping/']")
                .attr("href");
        Document form = open(correction, "REGISTRAR");
        assertThat(form.select("[name=office]").val()).isEqualTo("General department");
        assertThat(form.select("[name=side][checked]").val()).isEqualTo("BY-HO-CHECHERSK");
        assertThat(send(correction, "side", "NEITHER", "language", "RU", "office", "", "day", "9.5.2022")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(
                                correction,
                                "side",
                                "NEITHER",
                                "language",
                                "RU",
                                "office",
                                "Archive",
                                "day",
                                "9.5.2022",
                                "reason",
                                "a slip of the pen",
                                "decidedBy",
                                "I. Sakalova")
                        .getRedirectedUrl())
                .isEqualTo(ORIGINALS + "#corrections");
        Document page = open(ORIGINALS, "VIEWER");
        assertThat(page.select("tbody tr").text()).contains("of neither side", "Archive", "corrected ");
        assertThat(page.select("#corrections").text())
                .contains("General department", "Archive", "Chechersk District", "a slip of the pen");
        assertThat(open(AGREEMENT, "VIEWER").select("main").text())
                .contains("Where an original of TW-2022-002 is kept was corrected.");
    }

    @Test
    void whoCorrectsWhatWasCorrectedMeanwhileKeepsWhatWasTyped() throws Exception {
        enter();
        String seen = open(ORIGINALS, "REGISTRAR")
                .select("a[href*='/corrections/keeping/']")
                .attr("href");
        send(seen, keeping("Archive"));
        MockHttpServletResponse late = send(seen, keeping("Museum"));
        assertThat(late.getStatus()).isEqualTo(409);
        Document form = Jsoup.parse(late.getContentAsString(StandardCharsets.UTF_8));
        assertThat(form.select("[name=office]").val()).isEqualTo("Museum");
        assertThat(form.select(".notice-conflict").text())
                .contains("Where an original of TW-2022-002 is kept was corrected.");
        String living = form.select("form.form").attr("action");
        assertThat(living).isNotEqualTo(seen);
        assertThat(send(living, keeping("Museum")).getRedirectedUrl()).isEqualTo(ORIGINALS + "#corrections");
    }

    @Test
    void whoIsNoLongerAPartnerIsNamedWhereItHasAnOriginal() throws Exception {
        enter();
        jdbc.sql("update original_keeping set side = 'BY-HO-ZHLOBIN'").update();
        Document page = open(ORIGINALS, "REGISTRAR");
        assertThat(page.select("tbody tr").text()).contains("Zhlobin");
        Document form = open(page.select("a[href*='/corrections/keeping/']").attr("href"), "REGISTRAR");
        assertThat(form.select("[name=side][checked]").val()).isEqualTo("BY-HO-ZHLOBIN");
    }

    private static String[] keeping(String office) {
        return new String[] {
            "side", "NEITHER",
            "language", "RU",
            "office", office,
            "day", "9.5.2022",
            "reason", "a slip of the pen",
            "decidedBy", "I. Sakalova"
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/originals/new",
                "/originals/1/keeping",
                "/originals/1/loan",
                "/originals/1/return",
                "/copies/new"
            })
    void formsAreForRegistrarsAndSayWhatIsMissing(String form) throws Exception {
        enter();
        assertThat(answer(AGREEMENT + form, "VIEWER").getStatus()).isEqualTo(403);
        assertThat(open(AGREEMENT + form, "REGISTRAR").select("main form .btn-primary"))
                .hasSize(1);
        MockHttpServletResponse answer = send(AGREEMENT + form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select(".error-summary a"))
                .isNotEmpty();
    }

    private void enter() throws Exception {
        assertThat(send(
                                ORIGINALS + "/new",
                                "side",
                                "BY-HO-CHECHERSK",
                                "language",
                                "RU_BE",
                                "office",
                                "General department",
                                "mark",
                                "file 04-12, sheet 33",
                                "day",
                                "09.05.2022")
                        .getRedirectedUrl())
                .isEqualTo(ORIGINALS);
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path)
                .header("Accept-Language", "en")
                .with(csrf())
                .with(user("registrar").roles("REGISTRAR"));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).text();
    }

    private MockHttpServletResponse answer(String path, String role) throws Exception {
        return mvc.perform(get(path)
                        .header("Accept-Language", "en")
                        .with(user("reader").roles(role)))
                .andReturn()
                .getResponse();
    }

    private Document open(String path, String role) throws Exception {
        MockHttpServletResponse answer = answer(path, role);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
