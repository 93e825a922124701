package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
class UserPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    AccountRegister accounts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"VIEWER, false, false", "REGISTRAR, true, false", "ADMINISTRATOR, true, true"})
    void theSectionsOfferWhatTheRoleMayOpen(Role role, boolean audit, boolean users) throws Exception {
        String name = People.add(accounts, role);
        Document page = page("/account", name, role, "en");
        assertThat(page.select(".menu a[href=/audit]").isEmpty()).isNotEqualTo(audit);
        assertThat(page.select(".menu a[href=/users]").isEmpty()).isNotEqualTo(users);
        assertThat(page.select("dl").text()).contains(name, "Test Person");
    }

    @ParameterizedTest
    @CsvSource({"en, Users, Viewer", "ru, Пользователи, Читатель", "be, Карыстальнікі, Чытач"})
    void theListNamesEverybodyInTheReadersLanguage(String language, String title, String role) throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        Document page = page("/users", "admin", Role.ADMINISTRATOR, language);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("tr:contains(" + name + ")").text()).contains("Test Person", role);
        assertThat(page.select("tr a[href=/users/" + name + "]")).hasSize(1);
    }

    @Test
    void aMistakeIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        Document page = Jsoup.parse(
                send("/users/new", Map.of("name", "Ирина", "fullName", "Iryna Sakalova", "role", "REGISTRAR"))
                        .andExpect(status().is(422))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select("#name-error").text()).contains("small Latin letter");
        assertThat(page.select(".error-summary a[href=#name]")).hasSize(1);
        assertThat(page.select("#fullName").val()).isEqualTo("Iryna Sakalova");
        assertThat(page.select("input[name=role][checked]").val()).isEqualTo("REGISTRAR");
    }

    @Test
    void anEmptyFormSaysEverythingThatIsMissing() throws Exception {
        Document page = Jsoup.parse(send("/users/new", Map.of())
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".field-error p").eachText())
                .containsExactly("Enter the full name.", "Enter the sign-in name.");
        assertThat(page.select(".error-summary li")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"new", "register"})
    void aNameThatMeansSomethingElseIsNobodys(String name) throws Exception {
        Document page = Jsoup.parse(send("/users/new", Map.of("name", name, "fullName", "Another", "role", "VIEWER"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#name-error").text()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-key"})
    void aFormWithoutAKeyIsANewOne(String key) throws Exception {
        mvc.perform(post("/users/new")
                        .with(user("admin").roles("ADMINISTRATOR"))
                        .with(csrf())
                        .param("key", key)
                        .param("name", People.newName())
                        .param("fullName", "Another")
                        .param("role", "VIEWER"))
                .andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @CsvSource({"reset, Give Test Person a one-time password?", "disable, End the access of Test Person?"})
    void whatCannotBeTakenBackIsAskedForOnceMore(String act, String question) throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        Document page = page("/users/" + name, "admin", Role.ADMINISTRATOR, "en");
        assertThat(page.select("button[value=" + act + "]")).isEmpty();
        String asked = page.select("a[href*=confirm=" + act + "]").attr("href");

        Document sure = page(asked.replace("#sure", ""), "admin", Role.ADMINISTRATOR, "en");
        assertThat(sure.select("#sure h2").text()).isEqualTo(question);
        assertThat(sure.select("#sure button[value=" + act + "]")).hasSize(1);
        assertThat(sure.select("#sure a").attr("href")).isEqualTo("/users/" + name);
    }

    @Test
    void twoUsersDoNotShareAName() throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        send("/users/new", Map.of("name", name.toUpperCase(), "fullName", "Another", "role", "VIEWER"))
                .andExpect(status().is(422));
    }

    @Test
    void theLastAdministratorIsRefusedInASentence() throws Exception {
        jdbc.sql("update app_user set enabled = false where name <> 'admin'").update();
        Account admin = accounts.get("admin");
        Document page = Jsoup.parse(
                send("/users/admin", Map.of("act", "disable", "role", "ADMINISTRATOR", "version", "" + admin.version()))
                        .andExpect(status().is(422))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select(".error-summary").text()).contains("admin is the only administrator with access");
        assertThat(accounts.get("admin").enabled()).isTrue();
    }

    @Test
    void accessEndsAndIsGivenAgain() throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        act(name, "disable").andExpect(redirectedUrl("/users/" + name));
        assertThat(accounts.get(name).enabled()).isFalse();
        act(name, "enable").andExpect(redirectedUrl("/users/" + name));
        assertThat(accounts.get(name).enabled()).isTrue();
    }

    @Test
    void theRoleChanges() throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        send("/users/" + name, Map.of("act", "role", "role", "REGISTRAR", "version", version(name)))
                .andExpect(redirectedUrl("/users/" + name));
        assertThat(accounts.get(name).role()).isEqualTo(Role.REGISTRAR);
    }

    @Test
    void whoComesSecondIsToldSo() throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        String seen = version(name);
        act(name, "disable");
        Document page = Jsoup.parse(send("/users/" + name, Map.of("act", "enable", "role", "VIEWER", "version", seen))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".notice-conflict")).hasSize(1);
        assertThat(accounts.get(name).enabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, A good sentence, A good sentence, current",
        "Terbuny and Chechersk, short, short, password",
        "Terbuny and Chechersk, A good sentence, Another sentence, again",
        "Terbuny and Chechersk, Terbuny and Chechersk, Terbuny and Chechersk, password"
    })
    void aPasswordIsRefusedAtItsField(String current, String chosen, String again, String field) throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        Document page = Jsoup.parse(mvc.perform(post("/account")
                        .with(user(name).roles("VIEWER"))
                        .with(csrf())
                        .param("current", current)
                        .param("password", chosen)
                        .param("again", again))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".field-error")).hasSize(1);
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select("input[type=password]").eachAttr("value")).isEmpty();
    }

    private ResultActions act(String name, String act) throws Exception {
        return send("/users/" + name, Map.of("act", act, "role", "VIEWER", "version", version(name)));
    }

    private String version(String name) {
        return String.valueOf(accounts.get(name).version());
    }

    private ResultActions send(String path, Map<String, String> fields) throws Exception {
        var request = post(path)
                .with(user("admin").roles("ADMINISTRATOR"))
                .with(csrf())
                .param("key", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private Document page(String path, String name, Role role, String language) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).with(user(name).roles(role.name())).header("Accept-Language", language))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
