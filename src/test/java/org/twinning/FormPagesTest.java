package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What holds for every form: a mistake is said in the words of its own field, and the summary names the field. */
@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class FormPagesTest {

    private static final String NEW = "/agreements/new";

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/agreements/TW-2022-002/people/new | fullName | Укажите фамилию, имя и отчество.",
                "/agreements/TW-2022-002/contacts/new | kind | Выберите, что это было: письмо, звонок или встреча.",
                "/agreements/TW-2022-002/contacts/new | held | Укажите, когда это было.",
                "/territories/BY-HO-CHECHERSK/successor | kind | Выберите, что произошло с территорией.",
                "/users/new | name | Укажите имя для входа."
            })
    void nobodyIsToldWhatAnotherFormAsks(String address, String field, String sentence) throws Exception {
        Document page = send(address, "ru");
        assertThat(page.getElementById(field + "-error").text()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.02.2026 | There is no such day: 31.02.2026. Check the day and the month.",
                "05.2026 | This is not a day. Write it as 09.05.2022, not earlier than 1900.",
                "soon | This is not a day. Write it as 09.05.2022, not earlier than 1900."
            })
    void aDayThatCannotBeReadIsToldWhatIsWrongWithIt(String typed, String sentence) throws Exception {
        Document page = send(NEW, "en", "proposedOn", typed);
        assertThat(page.getElementById("proposedOn-error").text()).isEqualTo(sentence);
        assertThat(page.getElementById("proposedOn").val()).isEqualTo(typed);
    }

    @Test
    void theSummaryNamesTheFieldOfEachMistake() throws Exception {
        Document page =
                send("/agreements/TW-2022-003/plan", "ru", "planned", "когда-нибудь", "announcedOn", "31.02.2026");
        assertThat(page.select(".error-summary li b").eachText())
                .containsExactlyInAnyOrder("Запланировано на.", "Объявлено.");
        assertThat(page.select(".error-summary a[href=#announcedOn]").text())
                .isEqualTo("Объявлено. Такого дня нет: 31.02.2026. Проверьте число и месяц.");
    }

    @Test
    void whereTwoSidesHaveTheSameFieldTheSummaryNamesTheSide() throws Exception {
        Document page = send(
                "/agreements/TW-2022-003/signing",
                "en",
                "signed",
                "2022",
                "sides[0].signs",
                "true",
                "sides[0].signed",
                "soon",
                "sides[1].signs",
                "true",
                "sides[1].signed",
                "later");
        assertThat(page.select(".error-summary li b").eachText())
                .hasSize(2)
                .anyMatch(it -> it.contains("Gryazinsky"))
                .anyMatch(it -> it.contains("Zhlobin"));
    }

    @Test
    void aHalfTypedDateDoesNotKeepBackWhichAgreementsThereAre() throws Exception {
        Document page = document(
                post(NEW)
                        .param("step", "live")
                        .param("first", "RU-LIP-TERBUNSKY")
                        .param("second", "BY-HO-CHECHERSK")
                        .param("proposedOn", "31.02."),
                "en");
        assertThat(page.text()).contains("TW-2022-002");
    }

    @Test
    void whoLooksForAgreementsOfNobodyIsToldToChooseFirst() throws Exception {
        Document page = document(post(NEW).param("step", "look"), "en");
        assertThat(page.select("[data-check]").text()).startsWith("Choose both sides first");
    }

    @Test
    void enterPressesTheButtonThatSaves() throws Exception {
        Document page = document(get(NEW), "en");
        assertThat(page.select("main form button").first().attr("name")).isEmpty();
    }

    @Test
    void aPairThatHasAnAgreementIsSaidWithoutPointingAnywhere() throws Exception {
        Document page =
                send(NEW, "en", "first", "RU-LIP-TERBUNSKY", "second", "BY-HO-CHECHERSK", "proposedOn", "01.11.2026");
        assertThat(page.select(".error-summary a[href=#another]").text())
                .contains("These partners have an agreement already.")
                .doesNotContain("above");
    }

    /** A browser told not to complete a field does not bring back what was typed there either. */
    @ParameterizedTest
    @ValueSource(strings = {NEW, "/agreements/TW-2022-003/signing", "/agreements/TW-2022-002/people/new"})
    void theBrowserMayKeepWhatWasTyped(String address) throws Exception {
        assertThat(document(get(address), "en").select("main [autocomplete=off]"))
                .isEmpty();
    }

    private Document send(String address, String language, String... typed) throws Exception {
        MockHttpServletRequestBuilder form = post(address);
        for (int at = 0; at < typed.length; at += 2) {
            form.param(typed[at], typed[at + 1]);
        }
        return document(form, language);
    }

    private Document document(MockHttpServletRequestBuilder request, String language) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(csrf()).header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
