package org.twinning.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class MapPageTest {

    @Autowired
    private MockMvc mvc;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void everyLineAndEveryPlaceIsALinkWithAName() {
        Document page = pages.open("/overview?asOf=2022-05-10");
        assertThat(page.select("svg.map-sheet a")).hasSize(18).allMatch(it -> !it.attr("aria-label")
                .isBlank());
        assertThat(page.select("svg.map-sheet a[href=/agreements/TW-2022-002?asOf=2022-05-10]")
                        .attr("aria-label"))
                .isEqualTo("Chechersk District – Terbunsky District: 1 agreement, In force");
        assertThat(page.select("a[href=/agreements/TW-2022-002?asOf=2022-05-10] .map-IN_FORCE"))
                .hasSize(1);
        assertThat(page.select(".map-PLANNED")).hasSize(4);
        assertThat(page.select("svg.map-sheet a[href=/territories/BY-HO-CHECHERSK?asOf=2022-05-10]"))
                .hasSize(1);
    }

    @Test
    void theTableSaysTheSame() {
        Document page = pages.open("/overview?asOf=2022-05-10");
        assertThat(page.select("main table tbody tr")).hasSize(6);
        assertThat(page.select("main table tbody a.number").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        page.select("svg.map-sheet a[href^=/agreements]").eachAttr("href"));
        assertThat(page.select("main table tr:contains(TW-2022-001) .standing-mark"))
                .hasSize(2);
        assertThat(page.select(".standing-note")).isNotEmpty();
        assertThat(page.select("p.lead").text()).isEqualTo("6 agreements on 6 lines of the map, as of 10 May 2022.");
    }

    @Test
    void theLegendNamesWhatIsDrawnAndItsNumbersOpenTheirLists() {
        Document page = pages.open("/overview?region=BY-HO&asOf=2022-05-10");
        assertThat(page.select(".map-legend li").eachText())
                .containsExactly("Planned 1", "In force 2", "no source names this side yet");
        page.select(".map-legend a").forEach(number -> assertThat(pages.listed(number.attr("href")))
                .isEqualTo(Long.parseLong(number.text())));
    }

    @Test
    void regionsCanBeLookedAtByThemselves() {
        Document page = pages.open("/overview?region=BY-BR");
        assertThat(page.select("h1").text()).isEqualTo("Map of the pairs: Brest Oblast");
        assertThat(page.select("#region option").eachText())
                .containsExactly("All regions", "Brest Oblast", "Gomel Oblast", "Lipetsk Oblast");
        assertThat(page.select("main table tbody tr")).hasSize(3);
    }

    @Test
    void whereNothingIsKnownThereIsNothingToDraw() {
        Document page = pages.open("/overview?asOf=2020-01-01");
        assertThat(page.select("svg.map-sheet")).isEmpty();
        assertThat(page.select(".empty").text()).contains("No agreement is known as of 1 January 2020");
    }

    @Test
    void aRegionThatIsNoneIsABadRequest() {
        assertThat(pages.status("/overview?region=XX")).isEqualTo(400);
        assertThat(pages.status("/overview?region=BY-HO-CHECHERSK")).isEqualTo(400);
    }

    @Test
    void theFrontPageAndATerritoryShowTheirPairs() {
        assertThat(pages.open("/?asOf=2022-05-10").select("#map svg.map-sheet .map-arc"))
                .hasSize(6);
        assertThat(pages.open("/territories/BY-HO-CHECHERSK").select("svg.map-sheet .map-arc"))
                .hasSize(1);
        assertThat(pages.open("/territories/BY-BR").select("svg.map-sheet .map-arc"))
                .hasSize(3);
    }

    @Test
    void thoseWhoDrewTheBordersAreNamed() {
        assertThat(pages.open("/overview").select(".map-credit").text()).contains("Natural Earth, public domain");
    }
}
