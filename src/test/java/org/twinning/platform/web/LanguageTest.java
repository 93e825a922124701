package org.twinning.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class LanguageTest {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"ru-RU, ru", "be, be", "be-BY;q=0.9, be", "de, en", "'fr, be;q=0.5', be"})
    void isTheBrowsersWishUntilTheReaderChooses(String wish, String language) throws Exception {
        MockHttpServletResponse page = mvc.perform(get("/agreements").header("Accept-Language", wish))
                .andReturn()
                .getResponse();

        assertThat(page.getContentAsString()).contains("lang=\"" + language + "\"");
    }

    @Test
    void isChangedByOneClickAndKept() throws Exception {
        Cookie kept = mvc.perform(get("/agreements?lang=be"))
                .andReturn()
                .getResponse()
                .getCookie("language");

        assertThat(kept.getValue()).isEqualTo("be");
        assertThat(mvc.perform(get("/agreements").cookie(kept))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("lang=\"be\"");
    }

    @Test
    void isNeverOneThatTheRegisterDoesNotSpeak() throws Exception {
        MockHttpServletResponse page =
                mvc.perform(get("/agreements?lang=fr")).andReturn().getResponse();

        assertThat(page.getCookie("language")).isNull();
        assertThat(page.getContentAsString()).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"+12022-01-01", "2022-04", "2022-02-30", "yesterday", "0000-01-01", "1899-12-31"})
    void aDayThatIsNoneIsABadRequest(String day) throws Exception {
        assertThat(mvc.perform(get("/agreements").param("asOf", day))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"xx-x-whatever, en", "be-x-foreign, en", "ru-RU, en", "be/nowhere, be", "be, be"})
    void ofACookieIsOneThatTheRegisterSpeaksOrNone(String kept, String language) throws Exception {
        assertThat(mvc.perform(get("/agreements").cookie(new Cookie("language", kept)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"" + language + "\"");
    }
}
