package org.twinning.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
class ProgrammePageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsProgrammesWithTheirProgressOnTheDay() throws Exception {
        Document page = page("/programmes?asOf=2022-05-10");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text())
                .contains("Lipetsk Oblast – Belarus 2022", "Ministry of Finance", "2 of 6 signed, 4 planned for");
        assertThat(page.select("tbody a").first().attr("href")).isEqualTo("/programmes/LIP-BY-2022?asOf=2022-05-10");
    }

    @Test
    void showsAProgrammesFactsAgreementsAndTimeline() throws Exception {
        Document page = page("/programmes/LIP-BY-2022");

        assertThat(page.select("h1").text()).isEqualTo("Lipetsk Oblast – Belarus 2022");
        assertThat(page.select(".progress-words").text()).isEqualTo("2 of 6 signed, 4 overdue");
        assertThat(page.select(".facts").text())
                .contains("6 agreements", "1 January 2022", "31 December 2022", "Ministry of Finance");
        assertThat(page.select("section table.list").first().select("tbody tr")).hasSize(6);
        assertThat(page.select(".tl-row")).hasSize(6);
        assertThat(page.select(".actions a").eachAttr("href"))
                .containsExactly("#timeline", "/programmes/LIP-BY-2022/status-sheet");
    }

    @Test
    void aProgrammeBeforeItsFirstAgreementSaysSo() throws Exception {
        Document page = page("/programmes/LIP-BY-2022?asOf=2022-02-01");

        assertThat(page.select("main").text()).contains("0 of 6 signed", "knows of no agreement in this programme");
        assertThat(page.select(".tl-row, table")).isEmpty();
    }

    @Test
    void saysThatThereAreNone() throws Exception {
        jdbc.sql("truncate programme cascade").update();

        assertThat(page("/programmes").select(".empty").text()).contains("No programme is recorded yet");
        mvc.perform(get("/programmes/LIP-BY-2022").with(user("reader").roles("VIEWER")))
                .andExpect(status().isNotFound());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(user("reader").roles("VIEWER")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
