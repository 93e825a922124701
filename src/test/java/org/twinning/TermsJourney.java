package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** What becomes of an agreement after its signing: its term goes on, turns out not to have gone on, or is ended by notice. */
@Journey
class TermsJourney {

    @Test
    void aTermIsRecordedAndProlongedByTheSides(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        terms(page, "TW-2022-001", false);
        assertThat(page.locator("#terms")).containsText("The term ends on 28 April 2027");

        page.navigate("/agreements/TW-2022-001/renewals");
        page.fill("[name=dated]", "01.03.2026");
        page.fill("[name=length]", "5");
        assertThat(page.locator("[data-check]")).containsText("The term ends on 28 April 2032");
        Axe.check(page);
        page.click("main form .btn-primary");

        assertThat(page.locator(".sentence").first()).containsText("through 28 April 2032");
        assertThat(page.locator("#renewals")).containsText("agreed by the sides");
        Axe.check(page);
    }

    @Test
    void aPresumedProlongationIsRefuted(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        terms(page, "TW-2022-002", true);
        assertThat(page.locator("#renewals")).containsText("presumed");

        page.navigate("/deadlines");
        page.click("main a[href*='/agreements/TW-2022-002/renewals']");
        page.click("a[href*='kind=REFUTED&renewal=1']");
        assertThat(page.locator("main [name=renewal]")).hasValue("1");
        page.fill("[name=dated]", "01.02.2023");
        page.fill("[name=words]", "A letter found in the archive");
        assertThat(page.locator("[data-check]")).containsText("The term ended on 9 May 2023");
        page.click("main form .btn-primary");

        assertThat(page.locator(".sentence").first()).hasText("The term ended on 9 May 2023.");
        assertThat(page.locator("#renewals")).containsText("did not take place");
        page.navigate("/agreements/TW-2022-002?asOf=2023-05-09");
        assertThat(page.locator(".sentence").first()).containsText("In force");
    }

    @Test
    void anAgreementIsTerminatedWithNoticeStepByStep(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/agreements/TW-2022-006/signing");
        page.fill("[name=signed]", "15.07.2022");
        page.click("main form .btn-primary");
        page.click("main .actions a[href$='/agreements/TW-2022-006/ending']");
        page.fill("[name='steps[0].dated']", "10.2026");
        page.fill("[name='steps[0].person']", "The governor");
        assertThat(page.locator("[data-check]")).containsText("announced");
        Axe.check(page);
        page.click("main form .btn-primary");
        assertThat(page.locator("#endings")).containsText("announced only");

        page.click("#endings a[href*='/ending/']");
        page.fill("[name='steps[2].dated']", "02.11.2026");
        page.fill("[name='steps[4].dated']", "10.11.2026");
        page.click("main form .btn-primary");
        assertThat(page.locator(".sentence").first()).containsText("Terminated: out of force since 10 November 2026");
        page.click("main a[href*='status-sheet']");
        assertThat(page.locator("main")).containsText("Notice received");
    }

    private static void terms(Page page, String number, boolean tacit) {
        page.navigate("/agreements/" + number + "/terms");
        page.check("[name=lasting][value=FOR]");
        page.fill("[name=termLength]", tacit ? "1" : "5");
        if (tacit) {
            page.check("[name=renewal][value=TACIT]");
            page.fill("[name=renewalLength]", "1");
        }
        page.fill("[name=article]", "art. 9");
        assertThat(page.locator("[data-check]")).containsText("In force");
        Axe.check(page);
        page.click("main form .btn-primary");
    }
}
