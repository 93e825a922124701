package org.twinning.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class WhiteSpotsPageTest {

    @Autowired
    private MockMvc mvc;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void setsOwnRegionsAgainstThoseOfTheOtherCountry() {
        Document page = pages.open("/overview/white-spots?asOf=2022-05-10");
        assertThat(page.select("h1").text()).isEqualTo("White spots: Belarus and Russia");
        assertThat(page.select("p.lead").text())
                .isEqualTo(
                        "Of 2 pairs of places, 1 has an agreement in force and 1 is a white spot, as of 10 May 2022.");
        assertThat(page.select(".matrix tbody th").eachText()).containsExactly("Brest Oblast", "Gomel Oblast");
        assertThat(page.select(".matrix tbody td").eachText())
                .containsExactly("nothing in force (3)", "0", "2 9 May 2022 (1)", "2");
        assertThat(page.select(".matrix tfoot td").eachText()).containsExactly("2", "2");
        assertThat(page.select(".matrix + p, main p.muted").text())
                .contains("The register holds 2 agreements in force.", "2 of them are between Belarus and Russia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asOf=2022-05-10",
                "rows=BY-HO&columns=RU-LIP",
                "rows=RU.places&columns=BY",
                "rows=BY&columns=BY"
            })
    void everyNumberOpensExactlyItsList(String query) {
        Document page = pages.open("/overview/white-spots?" + query);
        for (Element number : page.select(".matrix td a, main p.muted a")) {
            long said = Long.parseLong(number.text().replaceAll("\\D", ""));
            assertThat(pages.listed(number.attr("href")))
                    .as(number.attr("href"))
                    .isEqualTo(said);
        }
    }

    @Test
    void headingsOpenTheDistrictsOfARegion() {
        Document page = pages.open("/overview/white-spots");
        String inner = page.select(".matrix tbody th a").last().attr("href");
        Document districts = pages.open(inner);
        assertThat(districts.select("h1").text()).isEqualTo("White spots: Gomel Oblast and Russia");
        assertThat(districts.select(".matrix tbody tr").first().text()).startsWith("Gomel Oblast as a whole");
        assertThat(districts.select(".matrix tbody tr")).hasSize(23);
    }

    @Test
    void aWideMatrixIsCutIntoPartsThatFitTheSheetAndSumsStandInTheLast() {
        Document a4 = pages.open("/overview/white-spots?rows=BY-HO&columns=BY.places&print");
        assertThat(a4.select("table.matrix")).hasSize(2);
        assertThat(a4.select("table.matrix thead tr").eachText()).allMatch(it -> !it.isBlank());
        assertThat(a4.select("table.matrix caption").eachText())
                .containsExactly(
                        "Agreements in force between Gomel Oblast and Belarus, part 1 of 2",
                        "Agreements in force between Gomel Oblast and Belarus, part 2 of 2");
        assertThat(a4.select("table.matrix").first().select("tbody .matrix-sum"))
                .isEmpty();
        assertThat(a4.select("table.matrix").last().select("tbody .matrix-sum")).hasSize(23);
        Document a3 = pages.open("/overview/white-spots?rows=BY-HO&columns=RU-LIP&paper=A3&print");
        assertThat(a3.select("table.matrix")).hasSize(1);
        assertThat(a3.select(".matrix-A3")).hasSize(1);
    }

    @Test
    void theSpreadsheetHoldsEveryPair() {
        String csv = pages.answer("/overview/white-spots.csv?asOf=2022-05-10");
        assertThat(csv.lines().toList())
                .containsExactly(
                        "\uFEFFRow;Place;Column;Partner place;In force;Not in force;Last contact",
                        "BY-BR;Brest Oblast;RU-LIP;Lipetsk Oblast;0;3;",
                        "BY-HO;Gomel Oblast;RU-LIP;Lipetsk Oblast;2;1;2022-05-09");
    }

    @Test
    void beforeAnythingWasKnownAllIsWhite() {
        Document page = pages.open("/overview/white-spots?asOf=2022-05-10&knownOn=2020-01-01");
        assertThat(page.select(".matrix tfoot td").eachText()).containsExactly("0", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rows=XX", "columns=BY-HO-CHECHERSK", "rows=BY-HO.places", "paper=A5", "rows=%", "columns=BY'--"
            })
    void whatDoesNotExistIsABadRequest(String query) {
        assertThat(pages.status("/overview/white-spots?" + query)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"side=BY", "side=BY&other=nowhere", "side=BY.alone&other=RU", "area=NOTHING", "signedIn=12"})
    void aListBetweenPlacesThatDoNotExistIsABadRequest(String query) {
        assertThat(pages.status("/agreements?" + query)).isEqualTo(400);
    }

    @Test
    void theListSaysBetweenWhom() {
        Document list = pages.open("/agreements?side=BY-HO&other=RU&status=IN_FORCE");
        assertThat(list.select("a.chip").eachText())
                .containsExactly("Remove the filter: In force", "Remove the filter: between Gomel Oblast and Russia");
        assertThat(list.select("a.chip").last().attr("href")).isEqualTo("/agreements?status=IN_FORCE");
        assertThat(list.select("form.filters input[name=side]").val()).isEqualTo("BY-HO");
    }
}
