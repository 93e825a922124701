package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class ChangesPageTest {

    private static final String YEAR = "/changes?from=2022-05-01&to=2022-12-31";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void tellsTheStockAtBothEndsAndWhatMoved() {
        Document page = pages.open(YEAR);

        assertThat(row(page, "Planned")).containsExactly("5", "0", "5", "0");
        assertThat(row(page, "Overdue")).containsExactly("0", "4", "0", "4");
        assertThat(row(page, "In force")).containsExactly("1", "1", "0", "2");
        assertThat(page.select("tfoot td").eachText()).containsExactly("6", "0", "0", "6");
        assertThat(page.select(".list-blocks tbody tr").eachText())
                .hasSize(6)
                .anyMatch(it -> it.contains("9 May 2022") && it.contains("Signed by all partners"));
    }

    @Test
    void everyNumberOpensItsRows() {
        Document page = pages.open(YEAR);
        for (Element number : page.select("table.movement a")) {
            Document list = pages.open(number.attr("href"));
            int rows = list.select(".list-blocks tbody tr, main table.list:not(.movement) tbody tr")
                    .size();
            assertThat(rows).as(number.attr("href")).isEqualTo(Integer.parseInt(number.text()));
        }
    }

    @Test
    void noLinkCarriesAParameterThatSaysNothing() {
        assertThat(pages.open(YEAR).select("main a[href^=/]").eachAttr("href"))
                .noneMatch(it -> it.matches(".*[?&]\\w+=?(&.*|#.*)?"));
    }

    /** All was known yesterday, but that she was named for one of them. */
    @Test
    @Transactional
    @WithMockUser(username = "admin", roles = "VIEWER")
    void herOwnAreChosenByWhatWasKnown() {
        jdbc.sql("insert into responsibility (agreement, person, since, recorded_at, recorded_by)"
                        + " values ('TW-2022-002', 'admin', '2022-06-01', now(), 'test')")
                .update();
        for (String table :
                List.of("agreement_particulars", "agreement_partner", "agreement_plan", "agreement_period")) {
            jdbc.sql("update " + table + " set recorded_at = recorded_at - interval '2 days'")
                    .update();
        }
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Minsk"));
        assertThat(pages.open(YEAR + "&knownOn=" + today.minusDays(1))
                        .select("tfoot td")
                        .eachText())
                .containsExactly("6", "0", "0", "6");
        String mine = YEAR + "&only=mine";
        assertThat(pages.open(mine).select("tfoot td").eachText()).containsExactly("1", "0", "0", "1");
        String known = mine + "&asOf=" + today + "&knownOn=" + today.minusDays(1);
        Document page = pages.open(known);
        assertThat(page.select("tfoot td").eachText()).containsExactly("0", "0", "0", "0");
        for (Element number : page.select("tfoot a")) {
            assertThat(pages.open(number.attr("href")).select(".list-blocks tbody tr"))
                    .as(number.attr("href"))
                    .isEmpty();
        }
    }

    /** She answers for the agreement from 1 June 2022 on, but its numbers before that day are its own all the same. */
    @Test
    @Transactional
    @WithMockUser(username = "admin", roles = "VIEWER")
    void countsOnlyWhatTheReaderAnswersForAtBothEnds() {
        jdbc.sql("insert into responsibility (agreement, person, since, recorded_at, recorded_by)"
                        + " values ('TW-2022-002', 'admin', '2022-06-01', now(), 'test')")
                .update();
        Document all = pages.open(YEAR);
        String mine =
                all.select("main a:contains(Only those that I answer for)").attr("href");
        Document page = pages.open(mine);
        assertThat(page.select("tfoot td").eachText()).containsExactly("1", "0", "0", "1");
        assertThat(row(page, "In force")).containsExactly("0", "1", "0", "1");
        assertThat(page.select(".only-print").text()).contains("Only agreements that");
        assertThat(page.select(".list-blocks tbody th").eachText()).containsOnly("TW-2022-002");
        for (Element number : page.select("table.movement a")) {
            Document list = pages.open(number.attr("href"));
            assertThat(list.select(".list-blocks tbody tr, main table.list:not(.movement) tbody tr"))
                    .as(number.attr("href"))
                    .hasSize(Integer.parseInt(number.text()));
        }
        assertThat(pages.open(page.select("main ul.chips a").attr("href"))
                        .select("tfoot td")
                        .eachText())
                .containsExactly("6", "0", "0", "6");
    }

    @Test
    void byEntryCountsTheDaysOnWhichTheRegisterWasTold() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Minsk"));
        Document page = pages.open("/changes?by=entry&from=" + today.minusDays(1) + "&to=" + today);

        assertThat(page.select("tfoot td").eachText()).containsExactly("0", "6", "0", "6");
    }

    @Test
    void saysWhatIsWrongWithTheDays() {
        assertThat(pages.status("/changes?from=2022-06-01&to=2022-05-01")).isEqualTo(400);
        assertThat(pages.open("/changes?from=2022-06-01&to=2022-05-01")
                        .select("#to-error")
                        .text())
                .contains("The last day lies before the first");
        assertThat(pages.status("/changes?from=yesterday")).isEqualTo(400);
        assertThat(pages.status("/changes?by=moon")).isEqualTo(400);
    }

    @Test
    void saysWhenNothingMoved() {
        assertThat(pages.open("/changes?from=2023-01-01&to=2023-12-31")
                        .select("main")
                        .text())
                .contains("Nothing moved between these days");
    }

    @Test
    void speaksThreeLanguages() {
        List<String> texts = List.of("en", "ru", "be").stream()
                .map(language ->
                        pages.open(YEAR + "&lang=" + language).select("main").text())
                .toList();
        assertThat(texts).doesNotHaveDuplicates().noneMatch(it -> it.contains("??"));
    }

    private static List<String> row(Document page, String status) {
        return page.select("table.movement tbody tr").stream()
                .filter(it -> it.select("th").text().equals(status))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }
}
