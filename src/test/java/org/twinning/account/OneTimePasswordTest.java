package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
class OneTimePasswordTest {

    @LocalServerPort
    int port;

    @Autowired
    AccountRegister accounts;

    Reader administrator;

    @BeforeEach
    void signIn() throws Exception {
        administrator = new Reader(port);
        administrator.signIn(People.add(accounts, Role.ADMINISTRATOR), People.PASSWORD);
    }

    @Test
    void isShownOnceAndLetsItsOwnerIn() throws Exception {
        String name = People.newName();
        assertThat(Reader.where(add(name, UUID.randomUUID()))).isEqualTo("/users/" + name);

        Document shown = Jsoup.parse(administrator.get("/users/" + name).body());
        String password = shown.select("output").text();
        assertThat(password).matches("(\\w{4}-){3}\\w{4}");
        assertThat(shown.select("[role=status]").text()).contains(name);
        assertThat(administrator.get("/users/" + name).body()).doesNotContain(password);

        Reader owner = new Reader(port);
        assertThat(Reader.where(owner.signIn(name, password))).isEqualTo("/");
        assertThat(Reader.where(owner.get("/agreements"))).isEqualTo("/account");
    }

    /** The second of two clicks adds nobody, and the password of the first is still shown. */
    @Test
    void survivesADoubleClick() throws Exception {
        String name = People.newName();
        UUID key = UUID.randomUUID();
        add(name, key);
        assertThat(Reader.where(add(name, key))).isEqualTo("/users/" + name);
        assertThat(Jsoup.parse(administrator.get("/users/" + name).body())
                        .select("output")
                        .text())
                .matches("(\\w{4}-){3}\\w{4}");
    }

    @Test
    void isGivenAnewWhenAPasswordIsForgotten() throws Exception {
        String name = People.add(accounts, Role.VIEWER);
        String version = String.valueOf(accounts.get(name).version());
        administrator.post("/users/" + name, "act", "reset", "role", "VIEWER", "version", version);
        String password = Jsoup.parse(administrator.get("/users/" + name).body())
                .select("output")
                .text();
        assertThat(Reader.where(new Reader(port).signIn(name, People.PASSWORD))).isEqualTo("/login?error=wrong");
        assertThat(Reader.where(new Reader(port).signIn(name, password))).isEqualTo("/");
    }

    private java.net.http.HttpResponse<String> add(String name, UUID key) throws Exception {
        return administrator.post(
                "/users/new", "key", key.toString(), "name", name, "fullName", "Iryna Sakalova", "role", "VIEWER");
    }
}
