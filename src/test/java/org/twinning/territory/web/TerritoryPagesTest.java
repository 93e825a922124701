package org.twinning.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class TerritoryPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsEveryRegionWithItsDistrictsAndCities() throws Exception {
        Document page = page("/territories?asOf=2022-04-29&lang=en");
        assertThat(page.select("h2").eachText()).containsExactly("Lipetsk Oblast", "Gomel Oblast", "Brest Oblast");
        assertThat(page.select("tbody tr")).hasSize(61);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void leadsFromEveryNumberToTheAgreementsItCounts() throws Exception {
        Document page = page("/territories?asOf=2022-04-29&lang=en");
        assertThat(page.select("p.count a").eachText()).containsExactly("6 agreements", "3 agreements", "3 agreements");
        assertThat(page.select("p.count a").eachAttr("href"))
                .containsExactly(
                        "/agreements?region=RU-LIP&asOf=2022-04-29",
                        "/agreements?region=BY-HO&asOf=2022-04-29",
                        "/agreements?region=BY-BR&asOf=2022-04-29");
        Element chechersk = rowOf(page, "Chechersk District");
        assertThat(chechersk.select("td.num a").attr("href"))
                .isEqualTo("/agreements?territory=BY-HO-CHECHERSK&asOf=2022-04-29");
        assertThat(chechersk.select("td.num a span").first().text()).isEqualTo("1");
        assertThat(page.select("td.num a")).hasSize(12);
        assertThat(rowOf(page, "Bragin District").select("td.num").text()).isEqualTo("0");
    }

    @Test
    void countsNothingBeforeTheFirstAgreementWasKnown() throws Exception {
        Document page = page("/territories?asOf=2022-04-27&lang=en");
        assertThat(page.select("td.num a")).isEmpty();
        assertThat(page.select("p.count").eachText()).containsOnly("No agreements");
    }

    /** Only the region is known of one side: the agreement counts for the region and for none of its districts. */
    @Test
    @Transactional
    void countsASideStillToBeNamedForItsRegion() throws Exception {
        jdbc.sql("""
                update agreement_partner set territory = 'BY-HO', standing = 'TO_BE_NAMED',
                    name = (select id from territory_name where territory = 'BY-HO')
                where side = 1 and agreement = (select id from agreement where number = 'TW-2022-004')""").update();
        Document list = page("/territories?asOf=2022-04-29&lang=en");
        assertThat(list.select("p.count a").eachText()).containsExactly("6 agreements", "4 agreements", "2 agreements");
        Document region = page("/territories/BY-HO?asOf=2022-04-29&lang=en");
        assertThat(region.select("td.pair-cell").text()).contains("to be named");
        assertThat(region.select(".tile b").eachText()).containsExactly("3", "1");
    }

    @ParameterizedTest
    @CsvSource({"Chechersk, 1", "чачэрск, 1", "Тербун, 1", "Brest, 19", "березовский, 1", "Бярозаўскі, 1"})
    void findsAPlaceInAnySpelling(String words, int places) throws Exception {
        assertThat(page("/territories?lang=en&q=" + words).select("tbody tr")).hasSizeGreaterThanOrEqualTo(places);
        assertThat(page("/territories?lang=en&q=" + words).select("tbody tr")).hasSizeLessThan(61);
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() throws Exception {
        Document page = page("/territories?lang=en&q=Xyzzy");
        assertThat(page.select(".empty p").first().text()).contains("Xyzzy");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/territories");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void tellsWhatADistrictWasCalledWhen() throws Exception {
        Document page = page("/territories/RU-LIP-TERBUNSKY?lang=ru");
        assertThat(page.select("h1").text()).isEqualTo("Тербунский муниципальный округ");
        assertThat(page.select(".lifeline li").eachText().get(0)).contains("Тербунский район", "42");
        assertThat(page.select(".lifeline time").text()).isEqualTo("с 2025");
        assertThat(page("/territories/RU-LIP-TERBUNSKY?lang=ru&asOf=2022-04-29")
                        .select("h1")
                        .text())
                .isEqualTo("Тербунский район");
    }

    @Test
    void showsADistrictsAgreementsAsOfTheDay() throws Exception {
        Document page = page("/territories/BY-HO-CHECHERSK?asOf=2022-05-08&lang=en");
        assertThat(page.select("tbody th a").eachAttr("href"))
                .containsExactly("/agreements/TW-2022-002?asOf=2022-05-08");
        assertThat(page.select("tbody .status").text()).isEqualTo("Planned");
        assertThat(page.select(".tile").eachAttr("href"))
                .containsExactly("/agreements?territory=BY-HO-CHECHERSK&status=PLANNED&asOf=2022-05-08");
        assertThat(page.select(".crumbs a").eachAttr("href"))
                .containsExactly("/territories?asOf=2022-05-08", "/territories/BY-HO?asOf=2022-05-08");
        assertThat(page.select(".standing-note")).isEmpty();
    }

    @Test
    void showsARegionsAgreementsByStatus() throws Exception {
        Document page = page("/territories/BY-HO?asOf=2022-05-10&lang=en");
        assertThat(page.select(".tile").eachText()).containsExactly("1 Planned", "2 In force");
        assertThat(page.select(".tile").eachAttr("href"))
                .containsExactly(
                        "/agreements?region=BY-HO&status=PLANNED&asOf=2022-05-10",
                        "/agreements?region=BY-HO&status=IN_FORCE&asOf=2022-05-10");
        assertThat(page.select(".standing-note")).hasSize(1);
        assertThat(rowOf(page, "Zhlobin District")
                        .select("td.num a span")
                        .first()
                        .text())
                .isEqualTo("1");
    }

    @Test
    void saysHowFarCoordinatesCanBeTrusted() throws Exception {
        Document page = page("/territories/BY-HO-CHECHERSK?lang=be");
        assertThat(page.select(".facts").text()).contains("52,92° пн. ш.", "30,92° усх. д.", "Неафіцыйныя");
    }

    @Test
    void saysWhatToDoWhereThereAreNone() throws Exception {
        Document page = page("/territories/BY-HO-BRAGIN?lang=en");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/agreements");
        assertThat(page.select(".tile")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BY-XX", "by-ho", "RU-LIP-X"})
    void knowsNoTerritoryByAnotherCode(String code) throws Exception {
        mvc.perform(get("/territories/" + code)).andExpect(status().isNotFound());
    }

    private static Element rowOf(Document page, String name) {
        List<Element> rows = page.select("tr").stream()
                .filter(row -> row.select("th a").text().equals(name))
                .toList();
        assertThat(rows).as(name).hasSize(1);
        return rows.get(0);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void aSearchOfMoreThanTwoHundredCharactersIsABadRequest() throws Exception {
        mvc.perform(get("/territories").param("q", "a ".repeat(101))).andExpect(status().isBadRequest());
    }
}
