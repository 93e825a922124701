package org.twinning.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.Recorder;

@RegisterTest
@Transactional
class DeadlinesPageTest {

    private static final String LINE = "overdue:TW-2022-003:2022-Q3";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Recorder recorder;

    @ParameterizedTest
    @CsvSource({
        "en, Overdue signings, Late",
        "ru, Просроченные подписания, Просрочено",
        "be, Пратэрмінаваныя падпісанні, Пратэрмінавана"
    })
    void tellsWhatIsLateInTheReadersLanguage(String language, String heading, String late) throws Exception {
        Document page = open("/deadlines", "i.sakalova", language);
        assertThat(page.select("h2").text()).contains(heading);
        assertThat(page.select(".deadlines li").eachText()).hasSize(6).allSatisfy(it -> assertThat(it)
                .contains(late));
    }

    @Test
    void nothingIsDueBeforeAPlanIsOver() throws Exception {
        assertThat(open("/deadlines?asOf=2022-04-27", "i.sakalova", "en")
                        .select(".empty")
                        .text())
                .contains("Nothing is due, and nothing is late.");
        assertThat(open("/deadlines?asOf=2022-09-30", "i.sakalova", "en").select(".deadlines li"))
                .as("only the two signings without a scan")
                .hasSize(2);
        assertThat(open("/deadlines?asOf=2022-10-01", "i.sakalova", "en").select(".deadlines li"))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"DONE, You have said that it is done.", "NOT_MINE, You have said that it is not for you."})
    void whatOneReaderSettlesStaysOnTheListsOfOthers(String mark, String said) throws Exception {
        assertThat(say("i.sakalova", mark, "").getStatus()).isEqualTo(302);
        assertThat(open("/deadlines", "i.sakalova", "en").select(".deadlines li"))
                .hasSize(5);
        assertThat(open("/deadlines", "i.sakalova", "en").select("details").text())
                .contains("TW-2022-003", said);
        assertThat(open("/deadlines", "a.novik", "en").select(".deadlines li")).hasSize(6);

        say("i.sakalova", "", "");
        assertThat(open("/deadlines", "i.sakalova", "en").select(".deadlines li"))
                .hasSize(6);
        assertThat(jdbc.sql("select count(*) from deadline_mark where withdrawn_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void comesBackOnTheDayOfTheReminder() throws Exception {
        LocalDate day = recorder.today().plusDays(10);
        say("i.sakalova", "LATER", day.toString());
        assertThat(open("/deadlines?asOf=" + day.minusDays(1), "i.sakalova", "en")
                        .select(".deadlines li"))
                .hasSize(5);
        assertThat(open("/deadlines?asOf=" + day, "i.sakalova", "en").select(".deadlines li"))
                .hasSize(6);
    }

    @Test
    void aDayThatIsOverRemindsOfNothing() throws Exception {
        MockHttpServletResponse answer =
                say("i.sakalova", "LATER", recorder.today().toString());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("[role=alert]")
                        .text())
                .isEqualTo("Choose a day that has not come yet.");
    }

    @Test
    void narrowsToWhatTheReaderAnswersFor() throws Exception {
        jdbc.sql("insert into responsibility (agreement, person, since, recorded_at, recorded_by)"
                        + " values ('TW-2022-005', 'admin', '2022-06-01', now(), 'test')")
                .update();
        assertThat(open("/deadlines?only=mine", "admin", "en")
                        .select(".deadlines .number")
                        .eachText())
                .containsExactly("TW-2022-005");
        assertThat(open("/deadlines?only=mine", "i.sakalova", "en")
                        .select(".empty")
                        .text())
                .contains("that you answer for");
    }

    @Test
    void theFirstDayLateIsOneDay() throws Exception {
        assertThat(open("/deadlines?asOf=2022-10-01", "i.sakalova", "ru")
                        .select(".deadlines .late")
                        .text())
                .contains("1 день")
                .doesNotContain("0 дней");
        assertThat(open("/agreements/TW-2022-003?asOf=2022-10-01", "i.sakalova", "en")
                        .select(".sentence")
                        .text())
                .contains("1 day");
        assertThat(open("/?asOf=2022-10-01", "i.sakalova", "en")
                        .select("#attention .late")
                        .first()
                        .text())
                .isEqualTo("Overdue by 1 day");
    }

    @Test
    void anOverdueSigningOffersARegistrarWhatCanBeDone() throws Exception {
        Document page = Jsoup.parse(
                mvc.perform(get("/deadlines").with(user("i.sakalova").roles("REGISTRAR")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".deadlines li").first().select(".actions a").eachAttr("href"))
                .containsExactly("/agreements/TW-2022-003/signing", "/agreements/TW-2022-003/plan");
        assertThat(page.select(".deadlines .actions a[href^=/documents/new]").eachAttr("href"))
                .as("a signing whose text is missing")
                .containsExactly(
                        "/documents/new?agreement=TW-2022-001&documentKind=TEXT",
                        "/documents/new?agreement=TW-2022-002&documentKind=TEXT");
        assertThat(open("/deadlines", "i.sakalova", "en").select(".deadlines .actions > a"))
                .isEmpty();
    }

    @Test
    void everyLineLeadsToAPageThatEveryReaderMayOpen() throws Exception {
        List<String> lines = open("/deadlines", "i.sakalova", "en")
                .select(".deadlines .number")
                .eachAttr("href");
        assertThat(lines).hasSize(6);
        for (String line : lines) {
            assertThat(mvc.perform(get(line.replaceFirst("#.*", ""))
                                    .with(user("i.sakalova").roles("VIEWER")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(line)
                    .isEqualTo(200);
        }
    }

    @Test
    void theDashboardLeadsToAllOfThem() throws Exception {
        Document page = open("/", "i.sakalova", "en");
        assertThat(page.select("#attention a[href=/deadlines]").text())
                .isEqualTo("All deadlines: "
                        + open("/deadlines", "i.sakalova", "en")
                                .select(".deadlines li")
                                .size());
    }

    private Document open(String path, String name, String language) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).with(user(name).roles("VIEWER")).header("Accept-Language", language))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse say(String name, String mark, String until) throws Exception {
        return mvc.perform(post("/deadlines")
                        .with(user(name).roles("VIEWER"))
                        .with(csrf())
                        .header("Accept-Language", "en")
                        .param("line", LINE)
                        .param("mark", mark)
                        .param("until", until))
                .andReturn()
                .getResponse();
    }
}
