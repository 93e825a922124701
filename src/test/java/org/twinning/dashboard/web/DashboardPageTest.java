package org.twinning.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
class DashboardPageTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onTheDayAfterTheVisitOneIsSignedAndFiveArePlanned() throws Exception {
        Document page = page("/?asOf=2022-04-29", "VIEWER");

        assertThat(page.select(".progress-words").text())
                .isEqualTo("1 of 6 signed, 1 planned for 9 May 2022, 4 planned for the third quarter of 2022");
        assertThat(page.select(".segment").eachAttr("class"))
                .containsExactly(
                        "segment segment-IN_FORCE",
                        "segment segment-PLANNED",
                        "segment segment-PLANNED",
                        "segment segment-PLANNED",
                        "segment segment-PLANNED",
                        "segment segment-PLANNED");
        assertThat(page.select("#next time").eachText()).containsExactly("9 May 2022", "third quarter 2022");
        assertThat(page.select("#attention").text()).contains("Nothing is overdue");
        assertThat(page.select("#signings time").eachText()).containsExactly("Signed on 28 April 2022");
        assertThat(page.select(".tl-head .tl-asof")).hasSize(1);
    }

    @Test
    void onTheDayAfterTheSecondSigningTwoAreSigned() throws Exception {
        Document page = page("/?asOf=2022-05-10", "VIEWER");

        assertThat(page.select(".progress-words").text())
                .isEqualTo("2 of 6 signed, 4 planned for the third quarter of 2022");
        assertThat(page.select("#signings time").eachText())
                .containsExactly("Signed on 9 May 2022", "Signed on 28 April 2022");
    }

    @Test
    void todayTwoAreSignedAndFourOverdue() throws Exception {
        Document page = page("/", "VIEWER");

        assertThat(page.select(".progress-words").text()).isEqualTo("2 of 6 signed, 4 overdue");
        assertThat(page.select("#attention .number").eachText())
                .containsExactly("TW-2022-003", "TW-2022-004", "TW-2022-005", "TW-2022-006");
        assertThat(page.select("#attention .late").first().text()).startsWith("Overdue by ");
        assertThat(page.select("#attention .muted").eachText())
                .containsOnly("Signing was planned for the third quarter of 2022; overdue since 1 October 2022");
        assertThat(page.select("#next").text()).contains("No signing is planned");
        assertThat(page.select(".tl-asof")).isEmpty();
        assertThat(page.select(".tl-row")).hasSize(6);
        assertThat(page.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?asOf=2022-04-29", "/?asOf=2022-05-10", "/?asOf=2022-04-28", "/?asOf=2022-10-01"})
    void everyNumberIsThatOfTheListItOpens(String address) throws Exception {
        List<Element> numbers =
                page(address, "VIEWER").select(".lead a, .progress-words a, .heading-number, a.tile, .more a").stream()
                        .toList();

        assertThat(numbers).hasSizeGreaterThan(3);
        assertThat(numbers).allSatisfy(link -> {
            Matcher first = NUMBER.matcher(link.text());
            assertThat(first.find()).isTrue();
            assertThat(rows(link.attr("href"))).as(link.outerHtml()).isEqualTo(Long.parseLong(first.group()));
        });
    }

    @Test
    void everyLinkKeepsTheDay() throws Exception {
        Document page = page("/?asOf=2022-04-29", "REGISTRAR");

        assertThat(page.select("main a").eachAttr("href")).isNotEmpty().allSatisfy(href -> assertThat(href)
                .contains("asOf=2022-04-29"));
    }

    @Test
    void provisionalSidesAreMarkedAndTheMarkIsExplained() throws Exception {
        Document page = page("/", "VIEWER");

        assertThat(page.select(".segment .standing-mark")).hasSize(10);
        assertThat(page.select(".segment-IN_FORCE:contains(Terbunsky) .standing-mark"))
                .isEmpty();
        assertThat(page.select(".standing-note")).hasSize(1);
    }

    @Test
    void onlyRegistrarsAreOfferedToRecordAndReschedule() throws Exception {
        assertThat(page("/", "VIEWER").select("main .btn")).isEmpty();
        for (String role : List.of("REGISTRAR", "ADMINISTRATOR")) {
            assertThat(page("/", role).select("main .btn").eachAttr("href"))
                    .contains("/agreements/TW-2022-003/signing", "/agreements/TW-2022-003/plan", "/events/new");
        }
    }

    @Test
    void anEmptyRegisterSaysHowToBegin() throws Exception {
        jdbc.sql("truncate agreement, programme, signing_event, visit cascade").update();

        assertThat(page("/", "REGISTRAR").select(".empty a").eachAttr("href")).containsExactly("/agreements/new");
        assertThat(page("/", "VIEWER").select(".empty").text()).contains("A registrar can enter the first one");
        assertThat(page("/", "VIEWER").select(".empty a, main section, .tile")).isEmpty();
    }

    @Test
    void aDayBeforeTheFirstFactSaysSo() throws Exception {
        Document page = page("/?asOf=2020-01-01", "REGISTRAR");

        assertThat(page.select(".empty").text()).contains("As of 1 January 2020 the register knows of no agreement");
        assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void speaksRussianAndBelarusian() throws Exception {
        assertThat(page("/?lang=ru&asOf=2022-04-29", "VIEWER")
                        .select(".progress-words")
                        .text())
                .isEqualTo(
                        "подписано 1 из 6, 1 запланировано на 9 мая 2022 года, 4 запланированы на III квартал 2022 года");
        assertThat(page("/?lang=be", "VIEWER").select(".progress-words").text())
                .isEqualTo("падпісана 2 з 6, пратэрмінавана 4");
    }

    private Document page(String address, String role) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(user("reader").roles(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** How many rows the list behind a link shows. */
    private long rows(String href) throws Exception {
        return page(href, "VIEWER").select("table.list tbody tr").size();
    }
}
