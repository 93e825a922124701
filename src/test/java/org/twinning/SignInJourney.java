package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

@Journey
class SignInJourney {

    @Test
    void aWrongPasswordIsSaidAndTheRightOneLetsIn(Visitor visitor) {
        Page page = visitor.signedIn("admin", "not the password", options -> options);
        assertThat(page.locator("[role=alert]")).isVisible();
        Axe.check(page);

        page.fill("#username", "admin");
        page.fill("#password", Journey.PASSWORD);
        page.click("main button[type=submit]");
        page.navigate("/account");
        assertThat(page.locator("h1")).hasText("Your account");
    }

    @Test
    void signingOutEndsTheSession(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/account");
        page.click("header details summary");
        page.click("header details button");
        page.navigate("/account");
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void everythingWorksWithoutScriptInTheReadersLanguage(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setJavaScriptEnabled(false)
                .setLocale("be"));
        page.navigate("/account");
        assertThat(page.locator("html")).hasAttribute("lang", "be");
        page.click("nav.languages a[hreflang=ru]");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        page.navigate("/account");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
    }
}
