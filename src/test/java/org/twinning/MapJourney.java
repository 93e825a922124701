package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** From a picture to the agreement behind it, with and without a hand on the wheel. */
@Journey
class MapJourney {

    private static final String OUTLINE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"BY-HO-CHECHERSK"},
            "geometry":{"type":"Polygon","coordinates":[[[30.5,52.8],[31.3,52.8],[31.3,53.1],[30.5,53.1],[30.5,52.8]]]}}]}""";

    @Test
    void aLineOpensItsAgreementAndTheMapIsEnlarged(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/overview");
        page.locator("[data-map] button").first().click();
        assertThat(page.locator("svg.map-sheet")).not().hasAttribute("viewBox", "0 0 1000 500");
        page.locator("[data-map] button").last().click();
        page.locator("svg.map-sheet a[href='/agreements/TW-2022-002']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/agreements/TW-2022-002"));
        Axe.check(page);
    }

    @Test
    void chartsAreDrawnUnderTheStrictPolicyAndNothingIsComplainedOf(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("/overview/charts");
        assertThat(page.locator("[data-chart] svg:has(path)")).hasCount(3);
        assertThat(page.locator("#programmes tbody a").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
        Axe.check(page);
    }

    @Test
    void outlinesAreLoadedAndRefused(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/territories/outlines");
        send(page, OUTLINE.replace("30.5", "30.95"));
        assertThat(page.locator(".error-summary")).containsText("lies outside its outline");
        Axe.check(page);
        send(page, OUTLINE);
        assertThat(page.locator(".notice-done")).containsText("The outlines are loaded");
        page.navigate("/overview");
        assertThat(page.locator(".map-outline")).hasCount(1);
        assertThat(page.locator(".map-credit")).containsText("Example, public domain");
    }

    private static void send(Page page, String outlines) {
        page.setInputFiles(
                "[name=file]",
                new FilePayload("outlines.geojson", "application/geo+json", outlines.getBytes(StandardCharsets.UTF_8)));
        page.fill("[name=credit]", "Example, public domain");
        page.click("main form .btn-primary");
    }
}
