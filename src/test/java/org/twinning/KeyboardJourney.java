package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twinning.journey.Visitor;

/** No mouse is touched: Tab, Enter and letters, from the sign-in to the printed sheet. */
@Journey
class KeyboardJourney {

    private static final int STEPS_AT_MOST = 80;

    /** Whoever walks by keyboard has to see where she is: an outline or a shadow, of the whole row where all of it is the link. */
    private static final String SEEN = """
            () => [null, '::after'].map(part => getComputedStyle(document.activeElement, part)).some(style =>
                style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none')""";

    private static final String NAME = """
            () => { const it = document.activeElement;
              return it.getAttribute('aria-label') || it.labels?.[0]?.innerText || it.innerText || ''; }""";

    @Test
    void leadsFromTheSignInToThePrintedSheet(Visitor visitor) {
        Page page = visitor.page();
        page.addInitScript("window.print = () => document.documentElement.dataset.printed = 'yes'");
        page.navigate("/agreements/TW-2022-002");

        walkTo(page, "Name");
        page.keyboard().type("admin");
        walkTo(page, "Password");
        page.keyboard().type(Journey.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("Chechersk");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#main"));
        walkTo(page, "Status sheet");
        page.keyboard().press("Enter");

        assertThat(page.locator(".sheet h1")).isVisible();
        walkTo(page, "Print");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("data-printed", "yes");
    }

    @Test
    void findsAnAgreementByItsPlace(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        walkTo(page, "Number, place or person");
        page.keyboard().type("Чечерск");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/agreements\\?q=.*"));
        walkTo(page, "TW-2022-002");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Chechersk");
    }

    /** In a reader's own two colours a state is still a word in a frame. */
    @Test
    void stateIsSeenInForcedColours(Visitor visitor) {
        Page page =
                visitor.signedIn("admin", Journey.PASSWORD, options -> options.setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/agreements");
        assertThat((boolean) page.evaluate("matchMedia('(forced-colors: active)').matches"))
                .isTrue();
        assertThat((int) page.evaluate("""
                [...document.querySelectorAll('main .status')].filter(it => {
                    const style = getComputedStyle(it);
                    return it.innerText.trim() && style.borderStyle !== 'none' && style.borderColor !== style.backgroundColor
                        && style.color !== style.backgroundColor;
                }).length""")).isEqualTo(6);
    }

    private static void walkTo(Page page, String name) {
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            if (((String) page.evaluate(NAME)).strip().equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate(SEEN))
                    .as("the focus is seen on " + page.evaluate(NAME))
                    .isTrue();
        }
        throw new AssertionError("The keyboard does not reach " + name + " on " + page.url());
    }
}
