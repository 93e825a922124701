package org.twinning.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Users for tests, each of her own: sign-ins are committed, so no two tests may meet in one. */
final class People {

    static final String PASSWORD = "Terbuny and Chechersk";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AccountRegister accounts;
    private final MockMvc mvc;

    People(AccountRegister accounts, MockMvc mvc) {
        this.accounts = accounts;
        this.mvc = mvc;
    }

    static String newName() {
        return "person" + COUNT.incrementAndGet();
    }

    String add(Role role) {
        return add(accounts, role);
    }

    /** One who has chosen her password. */
    static String add(AccountRegister accounts, Role role) {
        String name = newName();
        String oneTime = accounts.add(name, "Test Person", role);
        accounts.changePassword(name, oneTime, PASSWORD, PASSWORD);
        return name;
    }

    MvcResult signIn(String name, String password, RequestPostProcessor... more) throws Exception {
        var request = post("/login").with(csrf()).param("username", name).param("password", password);
        for (RequestPostProcessor each : more) {
            request.with(each);
        }
        return mvc.perform(request).andReturn();
    }

    /** The cookie of a session in which she is signed in. */
    Cookie session(String name) throws Exception {
        Cookie session = signIn(name, PASSWORD).getResponse().getCookie("SESSION");
        if (session == null) {
            throw new AssertionError(name + " was not let in");
        }
        return session;
    }

    /** An address of nobody else's, since failures are counted by address too. */
    static RequestPostProcessor fromElsewhere() {
        int number = COUNT.incrementAndGet();
        return request -> {
            request.setRemoteAddr("10.1." + number / 250 + "." + number % 250);
            return request;
        };
    }
}
