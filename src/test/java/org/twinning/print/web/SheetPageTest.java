package org.twinning.print.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
class SheetPageTest {

    private static final String SECOND = "/agreements/TW-2022-002/status-sheet";
    private static final String SIX = "/programmes/LIP-BY-2022/status-sheet";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAgreementsSheetTellsEveryFactWithItsSource() throws Exception {
        Document sheet = sheet(SECOND);

        assertThat(sheet.select("h1").text()).isEqualTo("Status sheet TW-2022-002");
        assertThat(sheet.select(".sheet-side").eachText())
                .containsExactly(
                        "Terbunsky District Lipetsk Oblast, Russia", "Chechersk District Gomel Oblast, Belarus");
        assertThat(sheet.select(".sheet-sentence").text()).startsWith("In force since 9 May 2022");
        assertThat(sheet.select(".sheet-facts").text())
                .contains("Lipetsk Oblast – Belarus 2022")
                .contains("9 May 2022, announced on 28 April 2022; Visit of the Belarusian delegation on Victory Day1")
                .contains("Not recorded: no source names them")
                .contains("culture")
                .contains("Visit to Chechersk");
        assertThat(sheet.select(".chart tbody tr").get(0).text())
                .contains("Terbunsky District")
                .contains("Confirmed2")
                .contains("9 May 20222")
                .contains("“Terbunsky Rubezh” memorial")
                .contains("not recorded");
        assertThat(sheet.select(".sheet-notes li")).hasSize(2);
        assertThat(sheet.select(".standing-note")).isEmpty();
    }

    @Test
    void aPastDaysSheetCitesNothingThatCameLater() throws Exception {
        Document sheet = sheet(SECOND + "?asOf=2022-04-29");

        assertThat(sheet.select(".sheet-notes li")).hasSize(1);
        assertThat(sheet.text()).doesNotContain("«Маяк»", "no source)");
        assertThat(sheet(SIX + "?asOf=2022-04-29").text()).doesNotContain("«Маяк»");
    }

    @Test
    void aProvisionalSideIsMarkedExplainedAndSaidToHaveNoSource() throws Exception {
        Document sheet = sheet("/agreements/TW-2022-003/status-sheet");

        assertThat(sheet.select(".sheet-pair .standing-mark")).hasSize(2);
        assertThat(sheet.select(".standing-note")).hasSize(1);
        assertThat(sheet.select(".chart tbody tr").get(0).text()).contains("Provisional2");
        assertThat(sheet.select(".chart tbody tr").get(1).text()).contains("Provisional (no source)");
        assertThat(sheet.select(".chart tbody tr").text()).contains("no signature recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECOND, SIX})
    void everySheetNamesItsDayItsMakerAndTheMoment(String address) throws Exception {
        Document sheet = sheet(address + "?asOf=2022-05-10");

        assertThat(sheet.select(".letterhead").text()).contains("Twinning Register", "As of 10 May 2022");
        assertThat(sheet.select(".as-of strong").text()).isEqualTo("As of 10 May 2022");
        assertThat(sheet.select(".sheet-foot").text())
                .contains("As of 10 May 2022")
                .containsPattern("Made on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d \\(UTC\\+03:00\\) by reader");
        assertThat(sheet.select(".tools a").first().attr("href"))
                .isEqualTo(address.replace("/status-sheet", "") + "?asOf=2022-05-10");
        assertThat(sheet.select(".tools form[action^=/sheets] button").eachText())
                .containsExactly("Print", "PDF");
    }

    @Test
    void aProgrammesSheetIsAChartOfItsSignatures() throws Exception {
        Document sheet = sheet(SIX);

        assertThat(sheet.select(".sheet-sentence").text())
                .isEqualTo("6 agreements are to be signed under the programme; 6 are entered in the register."
                        + " 2 are signed by all partners. 4 are overdue.");
        assertThat(sheet.select(".chart thead th").eachText())
                .startsWith("No.", "Lipetsk Oblast", "Belarus")
                .endsWith("Notes");
        assertThat(sheet.select(".chart tbody tr")).hasSize(6);
        assertThat(row(sheet, 1).text())
                .isEqualTo(
                        "TW-2022-002 Terbunsky District Chechersk District Gomel Oblast 9 May 2022"
                                + " 9 May 2022, Terbunsky District, the “Terbunsky Rubezh” memorial since 9 May 2022 In force a, b");
        assertThat(row(sheet, 2).text()).contains("third quarter 2022", "Overdue", "a, c");
        assertThat(sheet.select(".sheet-notes-letters li")).hasSize(3);
        assertThat(sheet.select(".chart .standing-mark")).hasSize(10);
        assertThat(sheet.select(".sheet-wide")).hasSize(1);
    }

    @Test
    void aProgrammesSheetSpeaksOfTheChosenDay() throws Exception {
        assertThat(sheet(SIX + "?asOf=2022-04-29").select(".sheet-sentence").text())
                .endsWith("1 is signed by all partners. 1 is planned for 9 May 2022."
                        + " 4 are planned for the third quarter of 2022.");
        assertThat(sheet(SIX + "?asOf=2022-02-01").select(".chart")).isEmpty();
        assertThat(sheet(SECOND + "?asOf=2022-02-01").select(".sheet-sentence").text())
                .startsWith("As of 1 February 2022 nothing was known");
    }

    @Test
    void signaturesOfDifferentDaysAreToldApart() throws Exception {
        jdbc.sql("""
                update agreement_signature set signed = '2022-05-08' where side = 0
                    and agreement = (select id from agreement where number = 'TW-2022-002')""").update();

        assertThat(row(sheet(SIX), 1).text())
                .contains("8 May 2022, Terbunsky District, the “Terbunsky Rubezh” memorial (Terbunsky District)")
                .contains("(Chechersk District)");
    }

    @Test
    void speaksRussianAndBelarusian() throws Exception {
        assertThat(sheet(SIX + "?lang=ru").select(".sheet-sentence").text())
                .isEqualTo("Программой предусмотрено 6 соглашений; в реестр внесено 6 соглашений."
                        + " Всеми сторонами подписано 2. Просрочено 4.");
        assertThat(sheet(SECOND + "?lang=be").select("h1").text()).isEqualTo("Даведка аб стане пагаднення TW-2022-002");
    }

    @Test
    void thereIsNoSheetOfWhatDoesNotExist() throws Exception {
        mvc.perform(get("/programmes/NONE/status-sheet").with(user("reader").roles("VIEWER")))
                .andExpect(status().isNotFound());
    }

    private static Element row(Document sheet, int index) {
        return sheet.select(".chart tbody tr").get(index);
    }

    private Document sheet(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(user("reader").roles("VIEWER")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
