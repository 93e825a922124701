package org.twinning.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.calendar.EntryKind;
import org.twinning.followup.NewVisit;
import org.twinning.followup.VisitRegister;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Span;

@RegisterTest
@Transactional
class CalendarPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private VisitRegister visits;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsASigningEventOnItsDayAndLinksToIt() throws Exception {
        Element day = field(open("/calendar?month=2022-05", "ru"), "2022-05-09");
        assertThat(day.select(".cal-SIGNING").text())
                .contains("Подписание состоялось, подписано 1 из 1", "День Победы");
        assertThat(day.select(".cal-SIGNING").attr("href")).matches("/events/\\d+");
        assertThat(day.select(".cal-VISIT")).hasSize(1);
    }

    @Test
    void showsWhatIsPlannedForAQuarterInABandOfEachOfItsMonthsAndOnNoDay() throws Exception {
        for (String month : List.of("2022-07", "2022-08", "2022-09")) {
            Document page = open("/calendar?month=" + month, "en");
            assertThat(page.select(".cal-band-when").eachText()).contains("the third quarter of 2022");
            assertThat(page.select(".cal-band:contains(third quarter) .cal-is-LATE"))
                    .hasSize(4)
                    .allMatch(it -> it.text().endsWith("overdue"));
            assertThat(page.select(".month .cal-SIGNING")).isEmpty();
        }
        assertThat(open("/calendar?month=2022-10", "en").select("a.cal-SIGNING"))
                .isEmpty();
    }

    @Test
    void saysTheSameInTheListAndInTheYear() throws Exception {
        for (String address : List.of("/calendar?month=2022-08&view=LIST", "/calendar?month=2022&view=YEAR")) {
            Document page = open(address, "be");
            assertThat(page.select("tr:contains(III квартал 2022 года) .late").eachText())
                    .hasSize(4)
                    .containsOnly("пратэрмінавана");
            assertThat(page.select(".month")).isEmpty();
        }
        assertThat(open("/calendar?month=2022&view=YEAR", "be").select("h1").text())
                .isEqualTo("Каляндар: 2022 год");
    }

    @Test
    void speaksOfTheDayThatIsAskedFor() throws Exception {
        assertThat(open("/calendar?month=2022-05&asOf=2022-04-27", "en").select(".month .cal-SIGNING"))
                .isEmpty();
        assertThat(open("/calendar?month=2022-05&asOf=2022-04-29", "en")
                        .select(".month .cal-SIGNING")
                        .text())
                .startsWith("Signing event, one agreement");
        assertThat(open("/calendar?asOf=2022-04-29", "en").select("h1").text()).isEqualTo("Calendar: April 2022");
    }

    @Test
    void leavesOutWhatWasNotKnownThen() throws Exception {
        String yesterday = recorder.today().minusDays(1).toString();
        visit(PlannedDate.day(2026, 2, 3), "TW-2022-002");
        assertThat(open("/calendar?month=2026-02", "en").select(".month .cal-VISIT"))
                .hasSize(1);
        assertThat(open("/calendar?month=2026-02&knownOn=" + yesterday, "en").select(".cal-VISIT.cal-entry"))
                .isEmpty();
    }

    @Test
    void narrowsToAKindARegionAndWhatTheReaderAnswersFor() throws Exception {
        visit(PlannedDate.day(2026, 2, 3), "TW-2022-002");
        visit(PlannedDate.day(2026, 2, 4), "TW-2022-005");
        assertThat(shown("/calendar?month=2026-02")).hasSize(2);
        assertThat(shown("/calendar?month=2026-02&kind=SIGNING&kind=END")).isEmpty();
        assertThat(shown("/calendar?month=2026-02&kind=VISIT")).hasSize(2);
        assertThat(shown("/calendar?month=2026-02&region=BY-HO")).hasSize(1);
        jdbc.sql("insert into responsibility (agreement, person, since, recorded_at, recorded_by)"
                        + " values ('TW-2022-005', 'admin', '2022-06-01', now(), 'test')")
                .update();
        assertThat(open("/calendar?month=2026-02&only=mine", "en").select(".month .cal-entry"))
                .hasSize(1);
        assertThat(open("/calendar?month=2026-02&kind=VISIT&only=mine", "en")
                        .select(".cal-move [rel=next]")
                        .attr("href"))
                .isEqualTo("/calendar?month=2026-03&kind=VISIT&only=mine");
    }

    @ParameterizedTest
    @CsvSource({"05.2022", "2022-05", "май 2022", "May 2022", "09.05.2022"})
    void jumpsToAMonthHoweverItIsTyped(String typed) throws Exception {
        assertThat(Jsoup.parse(answer("/calendar", "month", typed, "en").getContentAsString(StandardCharsets.UTF_8))
                        .select("h1")
                        .text())
                .isEqualTo("Calendar: May 2022");
    }

    @Test
    void aMonthThatIsNoneIsSaidSoAndKept() throws Exception {
        MockHttpServletResponse answer = answer("/calendar", "month", "хутка", "be");
        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#month").val()).isEqualTo("хутка");
        assertThat(page.select("#month-error").text())
                .startsWith("Гэта не месяц.")
                .doesNotContain("квартал");
    }

    @Test
    void theKindsThatAreShownAreTicked() throws Exception {
        String ticked = "input[name=kind][checked]";
        assertThat(open("/calendar", "en").select(ticked)).hasSameSizeAs(EntryKind.values());
        assertThat(open("/calendar?kind=VISIT", "en").select(ticked).eachAttr("value"))
                .containsExactly("VISIT");
        String all = Arrays.stream(EntryKind.values()).map(it -> "&kind=" + it).collect(Collectors.joining());
        Document page = open("/calendar?month=2026-02" + all, "en");
        assertThat(page.select(".cal-move [rel=next]").attr("href")).isEqualTo("/calendar?month=2026-03");
        assertThat(page.select(".empty a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=XX", "region=BY-HO-CHECHERSK"})
    void aCodeThatIsNoRegionIsARefusal(String query) throws Exception {
        assertThat(answer("/calendar?" + query, "month", "", "en").getStatus()).isEqualTo(400);
    }

    @Test
    void anEmptyMonthSaysSoAndOffersTheRest() throws Exception {
        assertThat(open("/calendar?month=1951-03", "ru").select(".empty").text())
                .startsWith("На март 1951 года ничего не известно.");
        Element narrowed = open("/calendar?month=1951-03&kind=END", "ru").selectFirst(".empty");
        assertThat(narrowed.select("a").attr("href")).isEqualTo("/calendar?month=1951-03");
    }

    @Test
    void isReachedFromTheNavigation() throws Exception {
        assertThat(open("/calendar", "en").select(".sections a[aria-current]").attr("href"))
                .isEqualTo("/calendar");
    }

    private List<String> shown(String address) throws Exception {
        return open(address, "en").select(".month .cal-entry").eachText();
    }

    private void visit(PlannedDate dates, String agreement) {
        LocalText title = new LocalText("Визит", null, null);
        visits.record(
                new NewVisit(title, Span.of(dates), null, List.of(title), java.util.Set.of(agreement), null, null));
    }

    private static Element field(Document page, String day) {
        return page.selectFirst(".month td:has(time[datetime=" + day + "])");
    }

    private Document open(String address, String language) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        get(address).with(user("admin").roles("VIEWER")).header("Accept-Language", language))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String address, String name, String value, String language)
            throws Exception {
        return mvc.perform(get(address)
                        .param(name, value)
                        .with(user("admin").roles("VIEWER"))
                        .header("Accept-Language", language))
                .andReturn()
                .getResponse();
    }
}
