package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** Nobody loses what was typed by looking something up in between. */
@Journey
class FormJourney {

    @Test
    void theWayBackLeadsToTheFormThatWasRefused(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/agreements/TW-2022-003/plan");
        page.fill("#place", "A place that took long to find out");
        page.fill("#planned", "31.02.2027");
        page.click("main form .btn-primary");
        assertThat(page.locator(".error-summary b")).hasText("Planned for.");
        Axe.check(page);

        page.click("main nav a >> nth=0");
        assertThat(page).hasURL(visitor.address() + "/agreements");
        page.goBack();
        assertThat(page.locator("#place")).hasValue("A place that took long to find out");
        assertThat(page.locator("#planned")).hasValue("31.02.2027");
    }

    @Test
    void theWayBackLeadsToTheFormThatWasNotSentYet(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/agreements/TW-2022-003/plan");
        page.fill("#place", "A place that took long to find out");
        page.click("main nav a >> nth=0");
        assertThat(page).hasURL(visitor.address() + "/agreements");
        page.goBack();
        assertThat(page.locator("#place")).hasValue("A place that took long to find out");
    }
}
