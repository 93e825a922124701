package org.twinning.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class ChartsPageTest {

    @Autowired
    private MockMvc mvc;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void tablesSayWhatThePicturesShow() {
        Document page = pages.open("/overview/charts?asOf=2022-05-10");
        assertThat(page.select("#programmes thead th").eachText())
                .containsExactly("Programme", "Planned", "In force", "Total");
        assertThat(page.select("#programmes tbody tr").eachText())
                .containsExactly("Lipetsk Oblast – Belarus 2022 4 2 6");
        assertThat(page.select("#years tbody tr").eachText()).containsExactly("2022 2");
        assertThat(page.select("#areas tbody tr")).isNotEmpty();
        assertThat(page.select("[data-chart]").eachAttr("data-table"))
                .containsExactly("programmes", "years", "areas")
                .allMatch(it -> page.getElementById(it) != null);
    }

    @Test
    void everyNumberOpensItsList() {
        Document page = pages.open("/overview/charts");
        for (Element number : page.select(".chart-table a")) {
            assertThat(pages.listed(number.attr("href")))
                    .as(number.attr("href"))
                    .isEqualTo(Long.parseLong(number.text()));
        }
    }

    @Test
    void withoutScriptTheTableStandsAloneWithABarInEachRow() {
        Document page = pages.open("/overview/charts");
        assertThat(page.select("[data-chart] svg").eachAttr("height"))
                .as("only its place is kept")
                .doesNotContain("", "0");
        assertThat(page.select("#years tbody rect").attr("width")).isEqualTo("100.0%");
    }

    @Test
    void beforeAnythingWasKnownThereIsNothingToCount() {
        Document page = pages.open("/overview/charts?asOf=2020-01-01");
        assertThat(page.select(".chart-table")).isEmpty();
        assertThat(page.select(".empty")).hasSize(1);
    }
}
