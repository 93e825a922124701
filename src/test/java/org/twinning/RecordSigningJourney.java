package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** The main job from sign-in to the printed sheet, for which the register was made. */
@Journey
class RecordSigningJourney {

    @Test
    void fromTheDashboardOfAPastDayToTheSignedSheet(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);

        page.fill("#asOf", "2022-04-29");
        page.waitForURL("**/?asOf=2022-04-29");
        assertThat(page.locator("main"))
                .containsText("1 of 6 signed, 1 planned for 9 May 2022, 4 planned for the third quarter of 2022");
        Axe.check(page);

        page.click("main a[href*='/agreements/TW-2022-003']");
        assertThat(page.locator("#asOf")).hasValue("2022-04-29");
        assertThat(page.locator(".sentence").first()).hasText("Signing is planned for the third quarter of 2022.");
        Axe.check(page);

        record(page);
        assertThat(page).hasURL(visitor.address() + "/agreements/TW-2022-003");
        assertThat(page.locator(".sentence").first()).containsText("In force since 15 July 2022");
        assertThat(page.locator("main")).containsText("I. Ivanov");
        Axe.check(page);

        page.navigate("/");
        assertThat(page.locator("main")).containsText("3 of 6 signed, 3 overdue");

        page.navigate("/agreements/TW-2022-003");
        page.click("main a[href*='status-sheet']");
        assertThat(page.locator("main")).containsText("15 July 2022");
        assertThat(page.locator("main")).containsText("Gryazi");
        assertThat(page.locator("body")).containsText("TW-2022-003");
        Axe.check(page);
    }

    private static void record(Page page) {
        page.click("main a[href*='/agreements/TW-2022-003/signing']");
        Axe.check(page);

        page.click("main form .btn-primary");
        Locator summary = page.locator("[role=alert]");
        assertThat(summary).isVisible();
        Axe.check(page);

        page.fill("[name=signed]", "15.07.2022");
        page.fill("[name=place]", "Gryazi");
        page.fill("[name='sides[0].signatory']", "I. Ivanov");
        page.fill("[name='sides[0].post']", "Head of the district");
        assertThat(page.locator("[data-check]")).containsText("In force");
        page.click("main form .btn-primary");
    }

    @Test
    void withoutScriptTheCheckButtonSaysWhatFollows(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setJavaScriptEnabled(false));
        page.navigate("/agreements/TW-2022-004/signing");
        page.fill("[name=signed]", "2022-Q3");
        page.click("[name=step][value=check]");

        assertThat(page.locator(".check")).containsText("In force");
        assertThat(page.locator("#signed")).hasValue("2022-Q3");
        page.navigate("/agreements/TW-2022-004");
        assertThat(page.locator(".sentence").first()).containsText("overdue");
    }

    @Test
    void theFormsOfAnUnsignedAgreementAreAccessibleOnATelephone(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setViewportSize(360, 740)
                .setLocale("ru"));
        for (String form : List.of(
                "/agreements/TW-2022-005/signing",
                "/agreements/TW-2022-005/plan",
                "/agreements/TW-2022-005/partners/0")) {
            Response response = page.navigate(form);
            org.assertj.core.api.Assertions.assertThat(response.status())
                    .as(form)
                    .isEqualTo(200);
            assertThat(page.locator("main form .btn-primary")).isVisible();
            Axe.check(page);
        }
    }
}
