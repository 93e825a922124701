package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twinning.RegisterTest;

@RegisterTest
class SignInTest {

    private static final int FAILURES_PER_NAME_AND_ADDRESS = 5;
    private static final int FAILURES_PER_NAME = 50;
    private static final int FAILURES_PER_ADDRESS = 30;

    @Autowired
    MockMvc mvc;

    @Autowired
    AccountRegister accounts;

    @Autowired
    SignInLimit limit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    People people;

    @BeforeEach
    void arrive() {
        jdbc.sql("delete from sign_in_failure").update();
        people = new People(accounts, mvc);
    }

    @Test
    void leadsToThePageThatWasWishedFor() throws Exception {
        MockHttpServletResponse sent = mvc.perform(get("/account?asOf=2022-04-29"))
                .andExpect(redirectedUrl("/login"))
                .andReturn()
                .getResponse();
        Cookie wish = sent.getCookie("REDIRECT_URI");

        mvc.perform(post("/login")
                        .with(csrf())
                        .cookie(wish)
                        .param("username", people.add(Role.VIEWER))
                        .param("password", People.PASSWORD))
                .andExpect(redirectedUrl("http://localhost/account?asOf=2022-04-29"));
    }

    @Test
    void takesTheNameHoweverItIsTyped() throws Exception {
        String name = people.add(Role.VIEWER);
        assertThat(where(people.signIn(" " + name.toUpperCase() + " ", People.PASSWORD)
                        .getResponse()))
                .isEqualTo("/");
    }

    @Test
    void aPasswordIsTakenWithTheSpacesAroundIt() throws Exception {
        String name = people.add(Role.VIEWER);
        String spaced = " A sentence with spaces around it ";
        mvc.perform(post("/account")
                        .with(csrf())
                        .cookie(people.session(name))
                        .param("current", People.PASSWORD)
                        .param("password", spaced)
                        .param("again", spaced))
                .andExpect(redirectedUrl("/account"));
        assertThat(where(people.signIn(name, spaced).getResponse())).isEqualTo("/");
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() throws Exception {
        String name = people.add(Role.VIEWER);
        assertThat(where(people.signIn(name, "wrong", People.fromElsewhere()).getResponse()))
                .isEqualTo("/login?error=wrong");
        assertThat(where(
                        people.signIn("nobody", "wrong", People.fromElsewhere()).getResponse()))
                .isEqualTo("/login?error=wrong");
    }

    @Test
    void afterFiveFailuresNotEvenTheRightPasswordIsHeard() throws Exception {
        String name = people.add(Role.VIEWER);
        RequestPostProcessor there = People.fromElsewhere();
        fail(name, FAILURES_PER_NAME_AND_ADDRESS, there);
        assertThat(where(people.signIn(name, People.PASSWORD, there).getResponse()))
                .startsWith("/login?error=wait&until=");
    }

    @Test
    void nobodyElsewhereCanKeepHerOutByFiveFailures() throws Exception {
        String name = people.add(Role.VIEWER);
        fail(name, FAILURES_PER_NAME_AND_ADDRESS, People.fromElsewhere());
        assertThat(where(people.signIn(name, People.PASSWORD, People.fromElsewhere())
                        .getResponse()))
                .isEqualTo("/");
    }

    @Test
    void herSuccessGivesNobodyElsewhereNewAttempts() throws Exception {
        String name = people.add(Role.VIEWER);
        RequestPostProcessor there = People.fromElsewhere();
        fail(name, FAILURES_PER_NAME_AND_ADDRESS, there);
        people.session(name);
        assertThat(where(people.signIn(name, People.PASSWORD, there).getResponse()))
                .startsWith("/login?error=wait");
    }

    @Test
    void manyAddressesTogetherCannotGuessForEver() throws Exception {
        String name = people.add(Role.VIEWER);
        for (int at = 0; at < FAILURES_PER_NAME; at++) {
            limit.failed(name, "10.3.0." + at);
        }
        assertThat(where(people.signIn(name, People.PASSWORD, People.fromElsewhere())
                        .getResponse()))
                .startsWith("/login?error=wait");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void aNameThatIsNoneIsWrongAndCountsByAddress(int length) throws Exception {
        assertCounts("x".repeat(length));
    }

    @Test
    void aNameThatCannotBeStoredIsWrongAndCountsByAddress() throws Exception {
        assertCounts("adm\0in");
    }

    private void assertCounts(String name) throws Exception {
        RequestPostProcessor there = People.fromElsewhere();
        assertThat(where(people.signIn(name, "wrong", there).getResponse())).isEqualTo("/login?error=wrong");
        fail(name, FAILURES_PER_NAME_AND_ADDRESS - 1, there);
        assertThat(where(people.signIn(name, "wrong", there).getResponse())).startsWith("/login?error=wait");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 0})
    void aMomentThatNobodyLivesToSeeIsStillAnswered(long until) throws Exception {
        mvc.perform(get("/login?error=wait&until=" + until)).andExpect(status().isOk());
    }

    @Test
    void aSuccessWithoutFailuresWritesNothing() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> limit.succeeded("nobody", "10.4.0.1"));
    }

    @Test
    void theWaitIsSaidInMinutes() throws Exception {
        long inTenMinutes = Instant.now().plus(Duration.ofMinutes(10)).getEpochSecond();
        String page = mvc.perform(get("/login?error=wait&until=" + inTenMinutes))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("[role=alert]").text()).contains("Try again in 10 minutes");
    }

    @Test
    void aQuarterOfAnHourLaterItIsHeardAgain() throws Exception {
        String name = people.add(Role.VIEWER);
        fail(name, FAILURES_PER_NAME_AND_ADDRESS);
        jdbc.sql("update sign_in_failure set at = at - interval '15 minutes' where name = ?")
                .param(name)
                .update();
        assertThat(where(people.signIn(name, People.PASSWORD).getResponse())).isEqualTo("/");
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() throws Exception {
        String name = people.add(Role.VIEWER);
        fail(name, FAILURES_PER_NAME_AND_ADDRESS - 1);
        people.session(name);
        fail(name, FAILURES_PER_NAME_AND_ADDRESS - 1);
        assertThat(where(people.signIn(name, People.PASSWORD).getResponse())).isEqualTo("/");
    }

    @Test
    void oneAddressCannotTryOneNameAfterAnother() throws Exception {
        RequestPostProcessor there = request -> {
            request.setRemoteAddr("10.2.0.1");
            return request;
        };
        for (int at = 0; at < FAILURES_PER_ADDRESS; at++) {
            limit.failed("unknown" + at, "10.2.0.1");
        }
        String name = people.add(Role.VIEWER);
        assertThat(where(people.signIn(name, People.PASSWORD, there).getResponse()))
                .startsWith("/login?error=wait");
        assertThat(where(people.signIn(name, People.PASSWORD).getResponse())).isEqualTo("/");
    }

    @Test
    void theLimitHoldsForProgramsToo() throws Exception {
        String name = people.add(Role.VIEWER);
        fail(name, FAILURES_PER_NAME_AND_ADDRESS);
        mvc.perform(get("/api/docs").with(httpBasic(name, People.PASSWORD)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    @Test
    void anEndedAccessIsAdmittedOnlyToWhoKnowsThePassword() throws Exception {
        String name = people.add(Role.VIEWER);
        accounts.disable(name, accounts.get(name).version());
        assertThat(where(people.signIn(name, People.PASSWORD).getResponse())).isEqualTo("/login?error=disabled");
        assertThat(where(people.signIn(name, "wrong").getResponse())).isEqualTo("/login?error=wrong");
    }

    @Test
    void withAOneTimePasswordEveryPageLeadsToTheAccount() throws Exception {
        String name = People.newName();
        String oneTime = accounts.add(name, "Test Person", Role.ADMINISTRATOR);
        Cookie session = people.signIn(name, oneTime).getResponse().getCookie("SESSION");

        mvc.perform(get("/users").cookie(session)).andExpect(redirectedUrl("/account"));
        mvc.perform(get("/").cookie(session)).andExpect(redirectedUrl("/account"));
        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/api/docs").with(httpBasic(name, oneTime))).andExpect(status().isForbidden());

        Cookie renewed = mvc.perform(post("/account")
                        .with(csrf())
                        .cookie(session)
                        .param("current", oneTime)
                        .param("password", People.PASSWORD)
                        .param("again", People.PASSWORD))
                .andExpect(redirectedUrl("/account"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        mvc.perform(get("/users").cookie(renewed)).andExpect(status().isOk());
        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void whoChoosesAPasswordOfHerOwnGoesOnToThePageSheWishedFor() throws Exception {
        String name = People.newName();
        String oneTime = accounts.add(name, "Test Person", Role.VIEWER);
        Cookie session = people.signIn(name, oneTime).getResponse().getCookie("SESSION");
        MockHttpServletResponse refused = mvc.perform(
                        get("/agreements?status=OVERDUE").cookie(session))
                .andExpect(redirectedUrl("/account"))
                .andReturn()
                .getResponse();

        MockHttpServletResponse done = mvc.perform(post("/account")
                        .with(csrf())
                        .cookie(session, refused.getCookie("REDIRECT_URI"))
                        .param("current", oneTime)
                        .param("password", People.PASSWORD)
                        .param("again", People.PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(where(done)).isEqualTo("http://localhost/agreements?status=OVERDUE");
        assertThat(done.getCookie("REDIRECT_URI").getMaxAge()).isZero();
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Cookie session = people.session(people.add(Role.VIEWER));
        mvc.perform(post("/logout").with(csrf()).cookie(session)).andExpect(redirectedUrl("/login?out"));
        mvc.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/login"));
    }

    private void fail(String name, int times) throws Exception {
        for (int at = 0; at < times; at++) {
            limit.failed(name, "127.0.0.1");
        }
    }

    private void fail(String name, int times, RequestPostProcessor there) throws Exception {
        for (int at = 0; at < times; at++) {
            people.signIn(name, "wrong", there);
        }
    }

    private static String where(MockHttpServletResponse response) {
        return String.valueOf(response.getRedirectedUrl());
    }
}
