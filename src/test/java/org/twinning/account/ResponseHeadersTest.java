package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.twinning.RegisterTest;
import org.twinning.platform.Denial;

@RegisterTest
class ResponseHeadersTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/css/register.css", "/actuator/health", "/api/docs", "/nowhere"})
    void everyAnswerAllowsTheBrowserOnlyWhatTheRegisterNeeds(String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).secure(true)).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/users/new", "/logout", "/login"})
    void aFormFromElsewhereChangesNothing(String path) throws Exception {
        mvc.perform(post(path).with(user("admin").roles("ADMINISTRATOR"))).andExpect(status().isForbidden());
        mvc.perform(post(path).with(user("admin").roles("ADMINISTRATOR")).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
    }

    /** What was typed into a form is still there on the way back; a shared cache keeps nothing. */
    @Test
    void filesMayBeKeptByTheBrowserAndPagesForTheWayBackOnly() throws Exception {
        assertThat(mvc.perform(get("/css/register.css"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Cache-Control"))
                .contains("max-age=31536000");
        assertThat(mvc.perform(get("/login")).andReturn().getResponse().getHeader("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(mvc.perform(get("/api/v1/agreements"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() throws Exception {
        assertThat(mvc.perform(post("/logout")
                                .with(user("admin").roles("ADMINISTRATOR"))
                                .with(csrf())
                                .secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Clear-Site-Data"))
                .isEqualTo("\"cache\"");
    }

    @Test
    void aFormWithoutASessionIsSaidToHaveLostIt() throws Exception {
        assertThat(mvc.perform(post("/agreements/TW-2022-003/plan"))
                        .andReturn()
                        .getRequest()
                        .getAttribute(Denial.REASON))
                .isEqualTo(Denial.FORM_SIGNED_OUT);
    }
}
