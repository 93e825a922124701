package org.twinning.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.event.web.Pages.Answer;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.OfficeHolder;
import org.twinning.territory.OfficeRegister;

/** How an event is prepared: the order of its agenda, tables and folders, and what is ready. */
@RegisterTest
@Transactional
class AgendaPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeRegister offices;

    private Pages pages;
    private String event;

    @BeforeEach
    void planAForumOfThree() {
        pages = new Pages(mvc, entities);
        event = pages.send(
                        "/events/new",
                        pages.open("/events/new")
                                .form()
                                .type("occasion", "Forum of Regions")
                                .type("planned", "2099-Q3"))
                .location()
                .replace("/agenda", "");
        Pages.Form form = pages.open(event + "/agenda").form();
        List.of("TW-2022-003", "TW-2022-004", "TW-2022-005").forEach(number -> form.add("numbers", number));
        pages.send(event + "/agenda", form);
    }

    @Test
    void movesAnAgreementByTypingItsNumber() {
        arrange(pages.open(event + "/order").form().type("no[TW-2022-005]", "1"));
        assertThat(order()).containsExactly("TW-2022-005", "TW-2022-003", "TW-2022-004");
        arrange(pages.open(event + "/order").form().type("no[TW-2022-005]", "2"));
        assertThat(order()).containsExactly("TW-2022-003", "TW-2022-005", "TW-2022-004");
        arrange(pages.open(event + "/order").form().type("no[TW-2022-003]", "2,5"));
        assertThat(order()).containsExactly("TW-2022-005", "TW-2022-003", "TW-2022-004");
        assertThat(audited()).endsWith("audit.event.arranged");
    }

    @Test
    void movesAnAgreementByItsButtonsAndLeadsBackToIt() {
        Answer answer = arrange(pages.open(event + "/order").form().add("down", "TW-2022-003"));
        assertThat(answer.location()).isEqualTo(event + "/order#row-TW-2022-003");
        assertThat(order()).containsExactly("TW-2022-004", "TW-2022-003", "TW-2022-005");
        arrange(pages.open(event + "/order").form().add("up", "TW-2022-005"));
        assertThat(order()).containsExactly("TW-2022-004", "TW-2022-005", "TW-2022-003");
        assertThat(jdbc.sql("select count(*) from signing_event_agenda where withdrawn_at is not null and event = ?")
                        .param(id())
                        .query(Integer.class)
                        .single())
                .as("rows moved, each kept as it was")
                .isEqualTo(2);
    }

    @Test
    void namesTheRowWhoseNumberCannotBeRead() {
        Answer answer = arrange(pages.open(event + "/order").form().type("no[TW-2022-004]", "second"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select(".error-summary a").attr("href")).isEqualTo("#noTW-2022-004");
        assertThat(answer.select(".error-summary").text()).contains("TW-2022-004: write a number here");
        assertThat(answer.select("#noTW-2022-004").val()).isEqualTo("second");
    }

    @Test
    void keepsTablesAndFolders() {
        arrange(pages.open(event + "/order")
                .form()
                .type("desk[TW-2022-004]", "3")
                .type("folder[TW-2022-004]", "B-7"));
        Answer answer = pages.open(event + "/order");
        assertThat(answer.select("#deskTW-2022-004").val()).isEqualTo("3");
        assertThat(answer.select("#folderTW-2022-004").val()).isEqualTo("B-7");
        assertThat(audited()).endsWith("audit.event.prepared");
    }

    @Test
    void recordsWhatIsReadyForManyAndShowsWhatIsNot() {
        Pages.Form form = pages.open(event + "/readiness")
                .form()
                .type("kind", "TEXT")
                .type("agreed", "01.06.2022")
                .type("by", "Ministry of Finance");
        form.add("numbers", "TW-2022-003").add("numbers", "TW-2022-005");
        Answer answer = pages.send(event + "/readiness", form);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.notice()).isEqualTo("It is recorded for 2 agreements.");

        Answer lacking = pages.open(event + "/readiness?lacking=TEXT", "VIEWER");
        assertThat(lacking.select("tbody tr")).hasSize(1);
        assertThat(lacking.select("tbody tr").text()).contains("TW-2022-004", "not yet");
        assertThat(lacking.select("form[method=post] input[type=checkbox], main button"))
                .isEmpty();
        Answer all = pages.open(event + "/readiness", "VIEWER");
        assertThat(all.select("tbody tr").first().text())
                .contains("1 June 2022, Ministry of Finance", "entered by i.sakalova");
        assertThat(all.main()).contains("Not ready: 3", "Text not agreed: 1", "None of 3 agreements are ready");
        assertThat(pages.open(event, "VIEWER").select("a[href$='lacking=ANY']").text())
                .isEqualTo("Not ready: 3");
    }

    @Test
    void refusesReadinessInTheFutureAndForNothing() {
        Pages.Form form = pages.open(event + "/readiness").form().type("kind", "TEXT");
        assertThat(pages.send(event + "/readiness", form)
                        .select("#numbers-error")
                        .text())
                .startsWith("Nothing is chosen.");
        Answer answer = pages.send(
                event + "/readiness",
                form.asAnotherSubmission().type("agreed", "01.01.2099").add("numbers", "TW-2022-003"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#agreed-error").text()).startsWith("This day is still to come.");
    }

    @Test
    void preparesOneAgreementAndBlanksNothingElse() {
        String path = event + "/agenda/TW-2022-003";
        Answer answer = pages.send(
                path,
                pages.open(path)
                        .form()
                        .type("desk", "2")
                        .type("ready[1].agreed", "01.06.2022")
                        .type("hands[0].signatory", "I. Ivanov")
                        .type("hands[0].post", "Head of the district"));
        assertThat(answer.status()).isEqualTo(302);
        pages.send(path, pages.open(path).form().type("folder", "7"));
        Answer page = pages.open(path);
        assertThat(page.select("#desk").val()).isEqualTo("2");
        assertThat(page.select("#folder").val()).isEqualTo("7");
        assertThat(page.select("#ready1\\.agreed").val()).isEqualTo("01.06.2022");
        assertThat(page.select("#hands0\\.signatory").val()).isEqualTo("I. Ivanov");
        assertThat(pages.open(event + "/held")
                        .select("#signatoryTW-2022-003\\:0")
                        .val())
                .isEqualTo("I. Ivanov");
    }

    @Test
    void namesTheHeadsInOfficeWhereNobodyIsNamed() {
        offices.record(
                "RU-LIP-GRYAZINSKY",
                new OfficeHolder(
                        new LocalText("Иванов Иван Иванович", null, null),
                        null,
                        new LocalText("глава района", null, null),
                        null,
                        null,
                        PlannedDate.year(2018),
                        null),
                null);
        String path = event + "/agenda/TW-2022-003";
        pages.send(path, pages.open(path).form().type("hands[1].signatory", "P. Piatrou"));
        assertThat(pages.open(event + "/readiness").main()).contains("For 5 sides nobody is named yet.");
        Answer answer = pages.send(event + "/signatories", pages.open(path).form());
        assertThat(answer.notice()).isEqualTo("Names were added for one agreement.");
        Answer page = pages.open(path);
        assertThat(page.select("#hands0\\.signatory").val()).isEqualTo("Иванов Иван Иванович");
        assertThat(page.select("#hands0\\.post").val()).isEqualTo("глава района");
        assertThat(page.select("#hands1\\.signatory").val())
                .as("who is named stays")
                .isEqualTo("P. Piatrou");
        assertThat(pages.open(event + "/readiness", "VIEWER").select("form[action$=signatories]"))
                .isEmpty();
    }

    @Test
    void showsWhatAnotherPreparedMeanwhile() {
        String path = event + "/agenda/TW-2022-003";
        Pages.Form mine = pages.open(path).form().type("desk", "9");
        pages.send(path, pages.open(path).form().type("desk", "2"));
        Answer conflict = pages.send(path, mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.select(".notice-conflict").text()).contains("TW-2022-003 was prepared for", "Table: 2");
        assertThat(conflict.select("#desk").val()).isEqualTo("9");
    }

    @Test
    void wantsADayForAWordGiven() {
        String path = event + "/agenda/TW-2022-003";
        Answer answer = pages.send(path, pages.open(path).form().type("ready[0].by", "Minsk"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.select("#ready0\\.agreed-error").text()).contains("Enter the day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void speaksTheReadersLanguage(String language) {
        for (String page : List.of("/order", "/readiness", "/agenda/TW-2022-003")) {
            Answer answer = pages.open(event + page + "?lang=" + language);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(answer.page().text()).doesNotContain("??");
        }
    }

    @Test
    void recordsWhoSignedWhenAnEventIsRecordedAsHeld() {
        jdbc.sql("update signing_event set planned = '2022-06-30' where id = ?")
                .param(id())
                .update();
        Answer answer = pages.send(
                event + "/held",
                pages.open(event + "/held")
                        .form()
                        .type("signatory[TW-2022-004:1]", "P. Piatrou")
                        .type("post[TW-2022-004:1]", "Chairman"));
        assertThat(answer.status()).isEqualTo(302);
        Answer agreement = pages.open("/agreements/TW-2022-004");
        assertThat(agreement.main()).contains("P. Piatrou", "Chairman");
        assertThat(pages.open("/agreements/TW-2022-003").main()).contains("In force");
    }

    private Answer arrange(Pages.Form form) {
        return pages.send(event + "/order", form);
    }

    private List<String> order() {
        return pages.open(event, "VIEWER")
                .select("table[aria-labelledby=agenda] a.number")
                .eachText();
    }

    private long id() {
        return Long.parseLong(event.replaceAll("\\D", ""));
    }

    private List<String> audited() {
        return jdbc.sql("select sentence from audit_entry where subject = ? order by id")
                .param("event:" + id())
                .query(String.class)
                .list();
    }
}
