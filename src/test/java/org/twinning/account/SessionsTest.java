package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServedTest
class SessionsTest {

    @LocalServerPort
    int port;

    @Autowired
    AccountRegister accounts;

    @Autowired
    JdbcClient jdbc;

    Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/login", "/css/register.css", "/favicon.svg", "/actuator/health", "/api/docs", "/nowhere"})
    void aVisitorWhoHasNotSignedInCostsNone(String path) throws Exception {
        long before = rows();
        reader.get(path);
        assertThat(rows()).isEqualTo(before);
        assertThat(reader.hasSession()).isFalse();
    }

    @Test
    void aProgramCostsNone() throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        long before = rows();
        assertThat(reader.getAs(name, People.PASSWORD, "/api/docs").statusCode())
                .isEqualTo(200);
        assertThat(rows()).isEqualTo(before);
        assertThat(reader.hasSession()).isFalse();
    }

    @Test
    void filesAndHealthDoNotLookOneUp() throws Exception {
        String name = signedIn(Role.VIEWER);
        jdbc.sql("update spring_session set last_access_time = 1 where principal_name = ?")
                .param(name)
                .update();
        assertThat(reader.get("/css/register.css").statusCode()).isEqualTo(200);
        assertThat(reader.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select last_access_time from spring_session where principal_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aReaderOfThePagesReadsTheApiWithTheSameOne() throws Exception {
        signedIn(Role.VIEWER);
        assertThat(reader.get("/api/docs").statusCode()).isEqualTo(200);
    }

    @Test
    void knowThePersonByTheFullName() throws Exception {
        signedIn(Role.VIEWER);
        assertThat(Jsoup.parse(reader.get("/agreements?lang=en").body())
                        .select(".foot-paper, .menu summary")
                        .eachText())
                .hasSize(2)
                .allMatch(it -> it.endsWith("Test Person"));
    }

    @Test
    void endWhenTheAccessEnds() throws Exception {
        ends(name -> accounts.disable(name, accounts.get(name).version()));
    }

    @Test
    void endWhenTheRoleChanges() throws Exception {
        ends(name -> accounts.changeRole(name, accounts.get(name).version(), Role.VIEWER));
    }

    @Test
    void endWhenThePasswordIsReset() throws Exception {
        ends(name -> accounts.resetPassword(name, accounts.get(name).version()));
    }

    @Test
    void endOnOtherDevicesWhenThePasswordChanges() throws Exception {
        ends(name -> accounts.changePassword(name, People.PASSWORD, "Another sentence", "Another sentence"));
    }

    /** A session that ends takes no typing with it: the form comes back, ready to be sent again after signing in. */
    @Test
    void keepWhatWasTypedWhenTheyEnd() throws Exception {
        var page = reader.post("/agreements/TW-2022-003/signing", "place", "Грязи", "signed", "2022-09-01");
        assertThat(page.statusCode()).isEqualTo(401);
        var form = org.jsoup.Jsoup.parse(page.body()).select("main form");
        assertThat(form.attr("action")).isEqualTo("/agreements/TW-2022-003/signing");
        assertThat(form.select("input[name=place]").val()).isEqualTo("Грязи");
        assertThat(form.select("input[name=signed]").val()).isEqualTo("2022-09-01");
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
    }

    /** Sending such a form again from another site's page must not be one click away. */
    @Test
    void aFormFromElsewhereIsShownButCannotBeSentOn() throws Exception {
        var page = reader.postWithoutToken("/agreements/TW-2022-003/signing", "place", "Грязи");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(org.jsoup.Jsoup.parse(page.body()).select("main").text()).contains("Грязи");
        assertThat(org.jsoup.Jsoup.parse(page.body()).select("main form")).isEmpty();
    }

    @Test
    void aPasswordIsNeverShownAgain() throws Exception {
        var page = reader.post("/account", "current", "the old secret", "password", "the new secret");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).doesNotContain("secret");
    }

    private void ends(Consumer<String> act) throws Exception {
        String name = signedIn(Role.REGISTRAR);
        assertThat(reader.get("/account").statusCode()).isEqualTo(200);
        act.accept(name);
        assertThat(Reader.where(reader.get("/account"))).isEqualTo("/login");
    }

    private String signedIn(Role role) throws Exception {
        String name = People.add(accounts, role);
        assertThat(Reader.where(reader.signIn(name, People.PASSWORD))).isEqualTo("/");
        return name;
    }

    private long rows() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
