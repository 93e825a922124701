package org.twinning.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.twinning.RegisterTest;
import org.twinning.platform.Denial;

@RegisterTest
class ErrorPagesTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503, 418, 502})
    void sayWhatHappenedThatNothingIsLostAndWhatToDo(int status) throws Exception {
        for (String language : new String[] {"en", "ru", "be"}) {
            MockHttpServletResponse answer =
                    answer(failing(status, "/agreements/TW-2022-009").header("Accept-Language", language));
            Document page = Jsoup.parse(answer.getContentAsString());
            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main p").eachText())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .doesNotContain("");
            assertThat(page.select("main").text())
                    .containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}")
                    .doesNotContain("??");
        }
    }

    @Test
    void showNothingOfWhatOnlyTheLogShouldHold() throws Exception {
        MockHttpServletResponse answer = answer(failing(500, "/agreements")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"))
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, "secret message"));
        assertThat(answer.getContentAsString()).doesNotContain("secret", "Exception", "org.twinning");
    }

    @Test
    void aLostDatabaseIsSaidToPass() throws Exception {
        MockHttpServletResponse answer = answer(failing(500, "/agreements")
                .requestAttr(
                        RequestDispatcher.ERROR_EXCEPTION,
                        new IllegalStateException(new DataAccessResourceFailureException("no connection"))));
        assertThat(answer.getStatus()).isEqualTo(503);
    }

    /** What another day knew nothing of is there today, perhaps. */
    @ParameterizedTest
    @ValueSource(strings = {"asOf", "knownOn"})
    void leadFromAnotherDayToToday(String axis) throws Exception {
        Document page = Jsoup.parse(answer(failing(404, "/events/2/running-order")
                        .param(axis, "2020-01-01")
                        .header("Accept-Language", "en")
                        .with(user("reader").roles("VIEWER")))
                .getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Nothing was known of this then");
        assertThat(page.select("main a.btn-primary").attr("href")).isEqualTo("/events/2/running-order");
        assertThat(Jsoup.parse(answer(failing(404, "/events/2/running-order")
                                        .with(user("reader").roles("VIEWER")))
                                .getContentAsString())
                        .select("main a.btn-primary"))
                .isEmpty();
    }

    @Test
    void keepTheFrameForWhoIsSignedIn() throws Exception {
        Document page = Jsoup.parse(answer(failing(404, "/agreements/TW-2022-009")
                        .with(user("reader").roles("VIEWER")))
                .getContentAsString());
        assertThat(page.select(".sections a")).isNotEmpty();
        assertThat(page.select(".languages a[lang=ru]").attr("href")).startsWith("/agreements/TW-2022-009");
    }

    @ParameterizedTest
    @CsvSource({"en, Nothing found here", "ru, Здесь ничего нет", "be, Тут нічога няма"})
    void answerProgramsWithAProblemDocument(String language, String title) throws Exception {
        MockHttpServletResponse answer =
                answer(failing(404, "/api/v1/agreements/TW-2022-009").header("Accept-Language", language));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains(title, "\"status\":404", "\"incident\"", "/api/v1/agreements/TW-2022-009");
    }

    @ParameterizedTest
    @CsvSource({"en, answers GET and HEAD", "ru, отвечает на GET и HEAD", "be, адказвае на GET і HEAD"})
    void tellAProgramWhichRequestsAreAnswered(String language, String said) throws Exception {
        String answer = answer(failing(405, "/api/v1/agreements").header("Accept-Language", language))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains(said);
        assertThat(answer(failing(405, "/agreements").header("Accept-Language", language))
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(said);
    }

    @Test
    void aFormSentAfterTheSessionWasLostLeadsToSignInAndBackToTheForm() throws Exception {
        MockHttpServletResponse answer = answer(failing(403, "/agreements/TW-2022-003/plan")
                .header("Accept-Language", "ru")
                .header("Referer", "http://localhost/agreements/TW-2022-003/plan?signed=2022")
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(Denial.REASON, Denial.FORM_SIGNED_OUT)
                .param("key", "0f0f0f0f-0000-4000-8000-000000000000")
                .param("version", "3")
                .param("kind", "LETTER")
                .param("place", "Минск, Дом Правительства"));
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("Сеанс завершён");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/login", "/agreements/TW-2022-003/plan?signed=2022");
        assertThat(page.select("main li").eachText()).containsExactly("Минск, Дом Правительства");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder failing(int status, String path) {
        return get("/error")
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                })
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path);
    }
}
