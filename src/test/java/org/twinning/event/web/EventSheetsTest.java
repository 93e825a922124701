package org.twinning.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.event.web.Pages.Answer;

/** The lists that lie on the tables, and the one that the press is given. */
@RegisterTest
@Transactional
class EventSheetsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    private Pages pages;
    private String event;

    @BeforeEach
    void prepareAForum() {
        pages = new Pages(mvc, entities);
        event = pages.send(
                        "/events/new",
                        pages.open("/events/new")
                                .form()
                                .type("occasion", "Forum of Regions")
                                .type("place", "Grodno")
                                .type("planned", "30.06.2022"))
                .location()
                .replace("/agenda", "");
        Pages.Form agenda = pages.open(event + "/agenda").form();
        List.of("TW-2022-003", "TW-2022-004", "TW-2022-005").forEach(number -> agenda.add("numbers", number));
        pages.send(event + "/agenda", agenda);
        prepare("TW-2022-003", "10", "A-7");
        prepare("TW-2022-004", "2", "");
    }

    @Test
    void theRunningOrderSaysWhoSignsWhatAndWhatIsLacking() {
        Answer sheet = pages.open(event + "/running-order", "VIEWER");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.select("h1").text()).isEqualTo("Running order");
        assertThat(sheet.main())
                .contains("Forum of Regions", "Grodno", "3 agreements are to be signed. None is ready.");
        assertThat(sheet.select("tbody tr").first().text())
                .contains("1", "TW-2022-003", "I. Ivanov, Head", "10", "A-7", "ministry, authority");
        assertThat(sheet.select(".tools a").attr("href")).isEqualTo(event);
    }

    @Test
    void theTableListGoesByTablesInTheOrderOfTheirNumbers() {
        Answer sheet = pages.open(event + "/table-list", "VIEWER");
        assertThat(sheet.select("h2").eachText())
                .containsExactly("Table 2: one agreement", "Table 10: one agreement", "Without a table");
        assertThat(sheet.select("table").get(1).text()).contains("A-7", "Gryazinsky", "I. Ivanov, Head", "Zhlobin");
    }

    @Test
    void everyFolderHasItsLabel() {
        Answer sheet = pages.open(event + "/folder-labels", "VIEWER");
        assertThat(sheet.select(".label")).hasSize(3);
        assertThat(sheet.select(".label-mark").eachText()).containsExactly("A-7", "2", "3");
        assertThat(sheet.select(".label").first().text()).contains("table 10", "TW-2022-003", "Forum of Regions");
    }

    @Test
    void theClosingListSaysInWordsWhatWasSignedAndByWhom() {
        pages.send(event + "/held", pages.open(event + "/held").form().without("numbers", "TW-2022-005"));
        Answer sheet = pages.open(event + "/closing-list", "VIEWER");
        assertThat(sheet.main()).contains("In all, two agreements were signed. One was not signed.");
        assertThat(sheet.select("tbody")).hasSize(2);
        assertThat(sheet.select("tbody").first().text())
                .contains("1", "I. Ivanov, Head", "30 June 2022", "TW-2022-003");
        assertThat(pages.open(event + "/closing-list?lang=ru", "VIEWER").main())
                .contains("Подписано два соглашения. Не подписано одно соглашение.");
        assertThat(pages.open(event + "/closing-list?lang=be", "VIEWER").main()).contains("Падпісаны два пагадненні.");
        assertThat(pages.open(event, "VIEWER").select("a[href$='/closing-list']"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void speaksTheReadersLanguage(String language) {
        for (String sheet : List.of("/running-order", "/table-list", "/folder-labels", "/closing-list")) {
            Answer answer = pages.open(event + sheet + "?lang=" + language, "VIEWER");
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(answer.page().text()).doesNotContain("??");
        }
    }

    @Test
    void anEventWithoutAnAgendaSaysSo() {
        String empty = pages.send(
                        "/events/new",
                        pages.open("/events/new")
                                .form()
                                .type("occasion", "Empty")
                                .type("planned", "2099"))
                .location()
                .replace("/agenda", "");
        for (String sheet : List.of("/running-order", "/table-list", "/folder-labels")) {
            assertThat(pages.open(empty + sheet).main()).contains("Nothing is on the agenda yet.");
        }
        assertThat(pages.open(empty + "/closing-list").main()).contains("No agreement was signed.");
    }

    private void prepare(String number, String desk, String folder) {
        String path = event + "/agenda/" + number;
        pages.send(
                path,
                pages.open(path)
                        .form()
                        .type("desk", desk)
                        .type("folder", folder)
                        .type("ready[0].agreed", "01.06.2022")
                        .type("hands[0].signatory", "I. Ivanov")
                        .type("hands[0].post", "Head"));
    }
}
