package org.twinning.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
class FollowUpPagesTest {

    private static final String AGREEMENT = "/agreements/TW-2022-002";
    private static final String PAGE = AGREEMENT + "/follow-up";

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "en, Nobody answers for this agreement yet, No action plan is recorded",
        "ru, За это соглашение пока никто не отвечает, План мероприятий не внесён",
        "be, За гэта пагадненне пакуль ніхто не адказвае, План мерапрыемстваў не ўнесены"
    })
    void saysWhatToDoWhereNothingIs(String language, String nobody, String noPlan) throws Exception {
        assertThat(open(PAGE, "VIEWER", language).select("main").text()).contains(nobody, noPlan);
    }

    @Test
    void aViewerReadsAndARegistrarEnters() throws Exception {
        assertThat(open(PAGE, "VIEWER", "en").select("main .actions a")).isEmpty();
        assertThat(open(PAGE, "REGISTRAR", "en").select("main .actions a").eachAttr("href"))
                .containsExactly(
                        AGREEMENT + "/responsible",
                        AGREEMENT + "/actions/new",
                        AGREEMENT + "/people/new",
                        AGREEMENT + "/contacts/new",
                        "/visits/new?agreement=TW-2022-002");
        assertThat(open(PAGE + "?asOf=2023-01-01", "REGISTRAR", "en").select("main .actions a"))
                .isEmpty();
    }

    @Test
    void whatIsEnteredIsShownAndTold() throws Exception {
        assertThat(send(AGREEMENT + "/responsible", Map.of("person", "admin", "since", "01.06.2022"))
                        .getRedirectedUrl())
                .isEqualTo(PAGE);
        send(
                AGREEMENT + "/people/new",
                Map.of(
                        "territory", "BY-HO-CHECHERSK",
                        "fullName", "Svetlana Ivanova",
                        "phone", "+375 2332 4 12 34",
                        "email", "office@example.by",
                        "since", "01.06.2022"));
        send(
                AGREEMENT + "/contacts/new",
                Map.of("kind", "CALL", "held", "September 2024", "about", "Invited to the fair."));
        send(
                AGREEMENT + "/actions/new",
                Map.of("task", "Fair", "executor", "Office", "due", "2023-Q2", "agreedOn", "01.06.2022"));
        send(
                "/visits/new",
                Map.of(
                        "title", "Visit to Terbuny",
                        "dates", "09.05.2023",
                        "reportDue", "01.06.2023",
                        "places", "Memorial\nSchool",
                        "agreements", "tw-2022-002"));

        Document page = open(PAGE, "VIEWER", "en");
        assertThat(page.select("#responsible").text()).contains("Administrator since 1 June 2022");
        assertThat(page.select("#actions td").eachText()).contains("Fair", "Office", "overdue");
        assertThat(page.select("#people a").eachAttr("href"))
                .containsExactly("tel:+375233241234", "mailto:office@example.by");
        assertThat(page.select("#contacts").text()).contains("Call. Invited to the fair.");
        assertThat(page.select("#visits").text()).contains("Visit to Terbuny", "The report was due by 1 June 2023");
        assertThat(open(AGREEMENT, "VIEWER", "en").select("main").text())
                .contains(
                        "Administrator answers for agreement TW-2022-002.",
                        "An item was added to the action plan of agreement TW-2022-002: Fair.");
    }

    @Test
    void whatWasEnteredWrongIsPutRightAndThePageSaysSo() throws Exception {
        send(AGREEMENT + "/contacts/new", Map.of("kind", "CALL", "held", "09.05.2023", "about", "The fair."));
        String correct = open(PAGE, "REGISTRAR", "en")
                .select("#contacts a[href^=/corrections/contact/]")
                .attr("href");
        Document form = open(correct, "REGISTRAR", "en");
        assertThat(form.select("[name=held]").val()).isEqualTo("09.05.2023");
        assertThat(form.select("[name=about]").text()).isEqualTo("The fair.");
        assertThat(open(PAGE, "VIEWER", "en").select("a[href^=/corrections/]")).isEmpty();

        MockHttpServletResponse without = send(correct, Map.of("kind", "LETTER", "held", "09.05.2023"));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(without.getContentAsString(StandardCharsets.UTF_8))
                        .select(".error-summary a")
                        .eachAttr("href"))
                .containsExactly("#about", "#reason", "#decidedBy");
        assertThat(send(
                                correct,
                                Map.of(
                                        "kind", "LETTER",
                                        "held", "09.05.2023",
                                        "about", "The fair.",
                                        "reason", "It was a letter",
                                        "decidedBy", "I. Sakalova"))
                        .getRedirectedUrl())
                .isEqualTo(PAGE + "#corrections");

        Document page = open(PAGE, "VIEWER", "en");
        assertThat(page.select("#contacts").text()).contains("Letter. The fair.", "corrected");
        assertThat(page.select("#corrections").text())
                .contains("Contact", "decided by I. Sakalova", "What it was: Call", "Letter", "It was a letter");
        assertThat(open(AGREEMENT, "VIEWER", "en").select("main").text())
                .contains("A contact under agreement TW-2022-002 was corrected.");
    }

    @Test
    void aVisitIsCorrectedAndTakenBackAsAWhole() throws Exception {
        String visit = send("/visits/new", Map.of("title", "Visit to Terbuny", "dates", "09.05.2023"))
                .getRedirectedUrl();
        String correct = open(visit, "REGISTRAR", "en")
                .select("a[href^=/corrections/visit/]")
                .attr("href");
        send(
                correct,
                Map.of(
                        "title.en", "Visit to Terbuny",
                        "dates", "10.05.2023",
                        "places", "School",
                        "reason", "Slip",
                        "decidedBy", "I. Sakalova"));
        Document page = open(visit, "VIEWER", "en");
        assertThat(page.select("main").text()).contains("10 May 2023", "School", "corrected", "9 May 2023");

        String again = open(visit, "REGISTRAR", "en")
                .select("a[href^=/corrections/visit/]")
                .attr("href");
        send(again, Map.of("never", "true", "reason", "Another district", "decidedBy", "I. Sakalova"));
        assertThat(open(visit, "VIEWER", "en").select("main").text())
                .contains("entered by mistake and has been taken back", "Another district");
        assertThat(open("/events", "VIEWER", "en").select("#visits + *, table").text())
                .doesNotContain("Visit to Terbuny");
    }

    @Test
    void whoCorrectsWhatWasTakenBackMeanwhileIsLedToWhatItToldOf() throws Exception {
        send(AGREEMENT + "/contacts/new", Map.of("kind", "CALL", "held", "09.05.2023", "about", "The fair."));
        String seen = open(PAGE, "REGISTRAR", "en")
                .select("#contacts a[href^=/corrections/contact/]")
                .attr("href");
        Map<String, String> never = Map.of("never", "true", "reason", "Another district", "decidedBy", "I. Sakalova");
        send(seen, never);

        MockHttpServletResponse late = send(seen, never);
        assertThat(late.getStatus()).isEqualTo(302);
        assertThat(late.getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void whoCorrectsWhatWasCorrectedMeanwhileKeepsWhatWasTyped() throws Exception {
        send(AGREEMENT + "/contacts/new", Map.of("kind", "CALL", "held", "09.05.2023", "about", "The fair."));
        String seen = open(PAGE, "REGISTRAR", "en")
                .select("#contacts a[href^=/corrections/contact/]")
                .attr("href");
        Map<String, String> mine = Map.of(
                "kind", "CALL",
                "held", "10.05.2023",
                "about", "The fair, a day later.",
                "reason", "The letter says so",
                "decidedBy", "I. Sakalova");
        send(
                seen,
                Map.of(
                        "kind", "LETTER",
                        "held", "09.05.2023",
                        "about", "The fair.",
                        "reason", "It was a letter",
                        "decidedBy", "I. Sakalova"));

        MockHttpServletResponse late = send(seen, mine);
        assertThat(late.getStatus()).isEqualTo(409);
        Document form = Jsoup.parse(late.getContentAsString(StandardCharsets.UTF_8));
        assertThat(form.select("[name=about]").text()).isEqualTo("The fair, a day later.");
        assertThat(form.select("[name=reason]").val()).isEqualTo("The letter says so");
        assertThat(form.select(".notice-conflict").text())
                .contains("A contact under agreement TW-2022-002 was corrected");
        String living = form.select("form.form").attr("action");
        assertThat(living).isNotEqualTo(seen);
        assertThat(open(seen, "REGISTRAR", "en").select("form.form").attr("action"))
                .isEqualTo(living);
        assertThat(send(living, mine).getRedirectedUrl()).isEqualTo(PAGE + "#corrections");
        assertThat(open(PAGE, "VIEWER", "en").select("#contacts").text()).contains("Call. The fair, a day later.");
    }

    @Test
    void aMistakeInAFormThatCameTooLateDoesNotHideThatItDid() throws Exception {
        send(AGREEMENT + "/contacts/new", Map.of("kind", "CALL", "held", "09.05.2023", "about", "The fair."));
        String seen = open(PAGE, "REGISTRAR", "en")
                .select("#contacts a[href^=/corrections/contact/]")
                .attr("href");
        send(
                seen,
                Map.of(
                        "kind", "LETTER",
                        "held", "09.05.2023",
                        "about", "The fair.",
                        "reason", "It was a letter",
                        "decidedBy", "I. Sakalova"));
        MockHttpServletResponse incomplete = send(seen, Map.of("kind", "CALL", "held", "10.05.2023"));
        assertThat(incomplete.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(incomplete.getContentAsString(StandardCharsets.UTF_8))
                        .select("form.form")
                        .attr("action"))
                .isEqualTo(seen);
    }

    @Test
    void aVisitKeepsItsOtherLanguagesAndAtLeastOneAgreement() throws Exception {
        String visit = send(
                        "/visits/new",
                        Map.of("title", "Visit to Terbuny", "dates", "09.05.2023", "agreements", "TW-2022-002"))
                .getRedirectedUrl();
        String first = correctionOf(visit);
        assertThat(open(first, "REGISTRAR", "ru").select("[name=title.en]").val())
                .isEqualTo("Visit to Terbuny");
        Map<String, String> right = Map.of(
                "title.en", "Visit to Terbuny",
                "title.ru", "Визит в Тербуны",
                "dates", "09.05.2023",
                "reason", "Translated",
                "decidedBy", "I. Sakalova");
        MockHttpServletResponse without = send(first, right);
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(without.getContentAsString(StandardCharsets.UTF_8))
                        .select(".error-summary")
                        .text())
                .contains("Name at least one agreement");

        Map<String, String> whole = new HashMap<>(right);
        whole.put("agreements", "TW-2022-002");
        send(first, whole);
        assertThat(open(visit, "VIEWER", "ru").select("h1").text()).isEqualTo("Визит в Тербуны");
        assertThat(open(visit, "VIEWER", "en").select("h1").text()).isEqualTo("Visit to Terbuny");
    }

    @ParameterizedTest
    @CsvSource({
        "/agreements/TW-2022-002/actions/new, due, soon, due",
        "/agreements/TW-2022-002/contacts/new, held, soon, held",
        "/agreements/TW-2022-002/people/new, email, nonsense, email",
        "/agreements/TW-2022-002/responsible, since, 2022, since",
        "/visits/new, agreements, TW-1900-001, title"
    })
    void aMistakeIsSaidAtItsField(String path, String field, String typed, String wrong) throws Exception {
        MockHttpServletResponse answer = send(path, Map.of(field, typed));
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".error-summary a[href=#" + wrong + "]")).isNotEmpty();
        assertThat(page.select("[name=" + field + "]").first().val()).isEqualTo(typed);
    }

    @Test
    void whatSleepsIsListedWithItsSilence() throws Exception {
        Document page = open("/asleep?asOf=2025-01-01", "VIEWER", "en");
        assertThat(page.select("tbody tr").eachText()).hasSize(2).anySatisfy(it -> assertThat(it)
                .contains("TW-2022-002", "September 2022", "824", "nobody"));
        assertThat(open("/asleep?asOf=2022-12-01", "VIEWER", "en")
                        .select(".empty")
                        .text())
                .contains("No agreement in force is asleep");
    }

    @Test
    void listsAndTheFrontPageNarrowToWhatOneAnswersFor() throws Exception {
        assertThat(open("/?only=mine", "VIEWER", "en").select(".empty").text()).contains("Nobody has named you");
        send(AGREEMENT + "/responsible", Map.of("person", "admin", "since", "01.06.2022"));

        assertThat(open("/agreements?only=mine", "VIEWER", "en")
                        .select("tbody th")
                        .eachText())
                .containsExactly("TW-2022-002");
        Document front = open("/?only=mine", "VIEWER", "en");
        assertThat(front.select("#recent")).isEmpty();
        assertThat(front.select("#by-status a").eachAttr("href"))
                .containsExactly("/agreements?only=mine&status=IN_FORCE");
        assertThat(open("/agreements?only=asleep", "VIEWER", "en")
                        .select("tbody th")
                        .eachText())
                .containsExactly("TW-2022-001", "TW-2022-002");
        assertThat(mvc.perform(get("/agreements?only=nonsense")
                                .with(user("admin").roles("VIEWER")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void whoAnswersFromALaterDayOnIsShownAhead() throws Exception {
        send(AGREEMENT + "/responsible", Map.of("person", "admin", "since", "01.01.2099"));
        send("/territories/BY-HO/responsible", Map.of("person", "admin", "since", "01.01.2099"));
        for (String page : List.of(PAGE, "/territories/BY-HO/responsible")) {
            assertThat(open(page, "REGISTRAR", "en").select("main a[href^=/corrections/responsible/]"))
                    .as(page)
                    .hasSize(1);
        }
        assertThat(open(PAGE, "VIEWER", "en").select("#responsible").text())
                .contains("To come:", "since 1 January 2099", "Nobody answers");
        assertThat(open(PAGE, "VIEWER", "ru").select("#responsible").text())
                .contains("Предстоит:", "с 1 января 2099 года");
    }

    @Test
    void thatNobodyIsNamedAnyMoreCanBeCorrectedToo() throws Exception {
        for (String path : List.of(AGREEMENT + "/responsible", "/territories/BY-HO/responsible")) {
            send(path, Map.of("person", "admin", "since", "01.06.2022"));
            send(path, Map.of("person", "", "since", "01.07.2022"));
            String page = path.startsWith(AGREEMENT) ? PAGE : path;
            assertThat(open(page, "REGISTRAR", "en").select("main").text())
                    .as(page)
                    .contains("Nobody is named since 1 July 2022.");
            String form = open(page, "REGISTRAR", "en")
                    .select("main a[href^=/corrections/responsible/]")
                    .attr("href");
            assertThat(open(form, "REGISTRAR", "en").select("[name=since]").val())
                    .as(form)
                    .isEqualTo("01.07.2022");
        }
    }

    @Test
    void onlyANumberIsDialled() throws Exception {
        send(
                AGREEMENT + "/people/new",
                Map.of("territory", "BY-HO-CHECHERSK", "fullName", "A", "phone", "abc", "since", "01.06.2022"));
        send(
                AGREEMENT + "/people/new",
                Map.of(
                        "territory",
                        "BY-HO-CHECHERSK",
                        "fullName",
                        "B",
                        "phone",
                        "8 (023) 32-4-12-34, доб. 5",
                        "since",
                        "01.06.2022"));
        Document page = open(PAGE, "VIEWER", "en");
        assertThat(page.select("a[href^=tel:]").eachAttr("href")).containsExactly("tel:80233241234");
        assertThat(page.select("main").text()).contains("abc", "доб. 5");
    }

    @Test
    void aContactPersonIsFoundBySearch() throws Exception {
        send(
                AGREEMENT + "/people/new",
                Map.of("territory", "BY-HO-CHECHERSK", "fullName", "Zinaida Kavaliova", "since", "01.06.2022"));
        assertThat(open("/agreements?q=kavaliova", "VIEWER", "en")
                        .select("a.row-link")
                        .text())
                .isEqualTo("TW-2022-002");
    }

    @Test
    void mineChoosesEventsToo() throws Exception {
        assertThat(open("/events?only=mine", "VIEWER", "en").select("main table"))
                .isEmpty();
        assertThat(open("/events", "VIEWER", "en").select("main table")).isNotEmpty();
        assertThat(open("/events", "VIEWER", "en").select("main a[href='/events?only=mine']"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 9–11 May 2023, 'Visit (through 11 May 2023)'",
        "ru, 9–11 мая 2023 года, 'Visit (по 11 мая 2023 года)'",
        "be, 9–11 мая 2023 года, 'Visit (па 11 мая 2023 года)'"
    })
    void aVisitOfSeveralDaysSaysThemAll(String language, String prose, String told) throws Exception {
        assertThat(send("/visits/new", Map.of("title", "Visit", "dates", "09.05.2023", "until", "08.05.2023"))
                        .getStatus())
                .isEqualTo(422);
        String visit = send(
                        "/visits/new",
                        Map.of(
                                "title",
                                "Visit",
                                "dates",
                                "09.05.2023",
                                "until",
                                "11.05.2023",
                                "agreements",
                                "TW-2022-002"))
                .getRedirectedUrl();
        assertThat(open(visit, "VIEWER", language).select("main").text()).contains(prose);
        assertThat(open(correctionOf(visit), "REGISTRAR", language)
                        .select("[name=until]")
                        .val())
                .isEqualTo("11.05.2023");
        assertThat(open(AGREEMENT, "VIEWER", language).select(".lifeline").text())
                .contains(told);
        assertThat(open("/events", "VIEWER", "ru")
                        .select("table[aria-labelledby=visits]")
                        .text())
                .contains("09–11.05.2023");
    }

    private String correctionOf(String visit) throws Exception {
        return open(visit, "REGISTRAR", "en")
                .select("a[href^=/corrections/visit/]")
                .attr("href");
    }

    private Document open(String path, String role, String language) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        get(path).with(user("admin").roles(role)).header("Accept-Language", language))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
        var request =
                post(path).with(user("admin").roles("REGISTRAR")).with(csrf()).header("Accept-Language", "en");
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}
