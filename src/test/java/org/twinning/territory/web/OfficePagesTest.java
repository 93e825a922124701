package org.twinning.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class OfficePagesTest {

    private static final String TERBUNSKY = "/territories/RU-LIP-TERBUNSKY";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager store;

    @Test
    void saysWhatToDoWhileNobodyIsRecorded() {
        Document page = open(TERBUNSKY);
        assertThat(page.select("section[aria-labelledby=official]").text())
                .contains("Who heads it is not recorded yet.");
        assertThat(page.select("a[href$=/officials]").text()).isEqualTo("Record a head");
        assertThat(open(TERBUNSKY + "/officials").select("aside").text()).contains("Nobody yet.");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void invitesRegistrarsOnly() {
        assertThat(open(TERBUNSKY).select("a[href$=/officials]")).isEmpty();
    }

    @Test
    void showsTheHeadOfTheDayAndTheLineForAPreamble() {
        MvcResult sent = ivanov("01.02.2020", "31.05.2022");
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(TERBUNSKY);
        assertThat(sent.getFlashMap().get("notice")).isEqualTo("Recorded as head: Ivan Ivanov.");
        Document page = open(TERBUNSKY + "?asOf=2022-05-31");
        assertThat(page.select("section[aria-labelledby=official] .facts").text())
                .startsWith("глава района Ivan Ivanov in office since 1 February 2020, until 31 May 2022");
        assertThat(page.select(".preamble[lang=ru]").text())
                .isEqualTo("Тербунский район Липецкой области в лице главы района Иванова Ивана Ивановича, "
                        + "действующего на основании Устава");
        assertThat(page.select(".preamble[lang=be]").text())
                .startsWith("Цярбунскі раён Ліпецкай вобласці, ад імя якога выступае глава раёна");
        assertThat(page.select("section[aria-labelledby=official]").text()).contains("does without it");
        Document later = open(TERBUNSKY + "?asOf=2022-06-01");
        assertThat(later.select(".preamble")).isEmpty();
        assertThat(later.select("section[aria-labelledby=official]").text())
                .contains("Nobody is recorded in office on 1 June 2022.", "Ivan Ivanov");
        assertThat(open(TERBUNSKY).select("ul.changes p").text()).contains("Recorded as head of the territory");
    }

    @Test
    void offersThePostAgainForTheNextHead() {
        ivanov("01.02.2020", "");
        Document form = open(TERBUNSKY + "/officials");
        assertThat(form.select("#postGenitiveRu").val()).isEqualTo("главы района");
        assertThat(form.select("#nameRu").val()).isEmpty();
        assertThat(form.select("aside li").text()).contains("Ivan Ivanov", "End or correct");
    }

    @Test
    void asksForAReasonUnlessOnlyTheLastDayIsAdded() {
        ivanov("01.02.2020", "");
        String term = open(TERBUNSKY + "/officials").select("aside li a").attr("href");
        MvcResult left = send(
                term,
                "nameRu",
                "Иванов Иван Иванович",
                "nameBe",
                "Іваноў Іван Іванавіч",
                "nameEn",
                "Ivan Ivanov",
                "nameGenitiveRu",
                "Иванова Ивана Ивановича",
                "postRu",
                "глава района",
                "postBe",
                "глава раёна",
                "postGenitiveRu",
                "главы района",
                "actingOnRu",
                "Устава",
                "since",
                "01.02.2020",
                "until",
                "31.05.2022");
        assertThat(left.getResponse().getStatus()).isEqualTo(302);
        assertThat(open(TERBUNSKY).select("ul.changes p").get(0).text())
                .startsWith("The end of an office was recorded");
        MvcResult wrong = send(term, "nameRu", "Иванов Игорь Иванович", "postRu", "глава района");
        assertThat(document(wrong).getElementById("basis.reason-error").text()).isEqualTo("Fill in this field.");
        MvcResult right = send(
                term,
                "nameRu",
                "Иванов Игорь Иванович",
                "postRu",
                "глава",
                "basis.reason",
                "Wrong name",
                "basis.decidedBy",
                "I. Sakalova");
        assertThat(right.getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void takesBackWhoNeverWasHead() {
        ivanov("01.02.2020", "");
        String term = open(TERBUNSKY + "/officials").select("aside li a").attr("href");
        send(
                term,
                "nameRu",
                "x",
                "postRu",
                "x",
                "takenBack",
                "true",
                "basis.reason",
                "Another district",
                "basis.decidedBy",
                "I. Sakalova");
        assertThat(open(TERBUNSKY).select("section[aria-labelledby=official]").text())
                .contains("Who heads it is not recorded yet.");
    }

    @Test
    void saysMistakesAtTheirFields() {
        Document page = document(send(TERBUNSKY + "/officials", "since", "2022", "until", "2021"));
        assertThat(page.getElementById("nameRu-error").text()).isEqualTo("Fill in this field.");
        assertThat(page.getElementById("postRu-error").text()).isEqualTo("Fill in this field.");
        Document ends = document(send(
                TERBUNSKY + "/officials", "nameRu", "Иванов", "postRu", "глава", "since", "2022", "until", "2021"));
        assertThat(ends.getElementById("until-error").text())
                .startsWith("The last day in office lies before the first.");
    }

    @Test
    void knowsNoTermOfAnotherTerritory() throws Exception {
        ivanov("01.02.2020", "");
        String term = open(TERBUNSKY + "/officials").select("aside li a").attr("href");
        String elsewhere = term.replace("RU-LIP-TERBUNSKY", "BY-HO-CHECHERSK");
        assertThat(mvc.perform(get(elsewhere).with(user("clerk").roles("REGISTRAR")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MvcResult ivanov(String since, String until) {
        return send(
                TERBUNSKY + "/officials",
                "nameRu",
                "Иванов Иван Иванович",
                "nameBe",
                "Іваноў Іван Іванавіч",
                "nameEn",
                "Ivan Ivanov",
                "nameGenitiveRu",
                "Иванова Ивана Ивановича",
                "postRu",
                "глава района",
                "postBe",
                "глава раёна",
                "postGenitiveRu",
                "главы района",
                "actingOnRu",
                "Устава",
                "since",
                since,
                "until",
                until);
    }

    private MvcResult send(String address, String... fields) {
        MockHttpServletRequestBuilder request = post(address)
                .with(csrf())
                .header("Accept-Language", "en")
                .param("key", UUID.randomUUID().toString())
                .param("version", open(address).select("input[name=version]").val());
        for (int each = 0; each < fields.length; each += 2) {
            request.param(fields[each], fields[each + 1]);
        }
        try {
            MvcResult sent = mvc.perform(request).andReturn();
            store.flush();
            store.clear();
            return sent;
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }

    private Document open(String address) {
        try {
            MvcResult result =
                    mvc.perform(get(address).header("Accept-Language", "en")).andReturn();
            assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
            return document(result);
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }

    private static Document document(MvcResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException failure) {
            throw new AssertionError(failure);
        }
    }
}
