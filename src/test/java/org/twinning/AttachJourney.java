package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinning.document.Samples;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** A scan goes up and comes down again, over a real connection: dropped with a progress bar, and by the plain form. */
@Journey
class AttachJourney {

    private static final String FORM = "/documents/new?agreement=TW-2022-002&documentKind=TEXT";
    private static final Pattern DOCUMENT = Pattern.compile(".*/documents/\\d+");

    @Test
    void aDroppedFileShowsHowFarItHasCome(Visitor visitor) {
        Page page = signedIn(visitor, true);
        page.navigate(FORM);
        Axe.check(page);
        page.fill("#title", "Dropped scan");
        throttle(page, 300_000);
        drop(page, ".drop", scan(1));
        page.click("main form .btn-primary");
        assertThat(page.locator(".sending progress")).isVisible();
        assertThat(page.locator(".sending p")).hasText(Pattern.compile("Sending: [1-9]\\d? %"));
        page.waitForURL(DOCUMENT);
        assertThat(page.locator("h1")).hasText("Dropped scan");
        assertThat(page.locator(".notice")).containsText("attached");
        Axe.check(page);
        page.reload();
        assertThat(page.locator("h1")).hasText("Dropped scan");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Attach a document");
    }

    @Test
    void whatIsDroppedWrongIsSaidAndThePageStays(Visitor visitor) {
        Page page = signedIn(visitor, true);
        page.navigate(FORM);
        drop(page, ".drop", Samples.pdf("one"), Samples.pdf("two"));
        assertThat(page.locator(".sending p")).containsText("One file at a time");
        assertThat(page.evaluate("document.querySelector('input[type=file]').files.length"))
                .isEqualTo(0);
        JSHandle files = files(page, Samples.pdf("one"));
        assertThat(page.evaluate(
                        "files => document.querySelector('h1').dispatchEvent("
                                + "new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: files}))",
                        files))
                .as("the browser opens the file that missed the box")
                .isEqualTo(false);
    }

    @Test
    void theFormAloneDoesItToo(Visitor visitor) {
        byte[] content = scan(2);
        Page page = signedIn(visitor, false);
        page.navigate(FORM);
        page.fill("#title", "Plain scan");
        page.setInputFiles("#file", new FilePayload("Соглашение.pdf", "application/pdf", content));
        page.click("main form .btn-primary");
        assertThat(page).hasURL(DOCUMENT);
        assertThat(page.locator("h1")).hasText("Plain scan");
        comesBackAsItWent(page, content);
    }

    private static void comesBackAsItWent(Page page, byte[] content) {
        String address = page.url() + "/versions/1/";
        APIResponse file = page.request().get(address + "file");
        assertThat(file.body()).isEqualTo(content);
        assertThat(file.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf");
        assertThat(file.headers().get("content-disposition")).startsWith("attachment;");
        APIResponse view = page.request().get(address + "view");
        assertThat(view.body()).isEqualTo(content);
        assertThat(view.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(view.headers().get("content-security-policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void aRefusedFileLosesNothingThatWasTyped(Visitor visitor) {
        Page page = signedIn(visitor, true);
        refuse(page);
        assertThat(page).hasURL(visitor.address() + FORM);
        assertThat(page.evaluate("document.querySelector('input[type=file]').files[0].name"))
                .isEqualTo("notes.pdf");
        Axe.check(page);
        page.click(".error-summary a");
        assertThat(page.locator("#file")).isFocused();
        assertThat(page.locator("#title")).hasValue("Took long to type");
        page.setInputFiles("#file", new FilePayload("scan.pdf", "application/pdf", Samples.pdf("better")));
        page.click("main form .btn-primary");
        page.waitForURL(DOCUMENT);

        refuse(page);
        assertThat(page.reload().status()).isEqualTo(200);
        assertThat(page.locator("h1")).hasText("Attach a document");
    }

    @Test
    void aRefusedFileOfThePlainFormLosesNothingEither(Visitor visitor) {
        refuse(signedIn(visitor, false));
    }

    @Test
    void aSigningTakesItsScanAlong(Visitor visitor) {
        Page page = signedIn(visitor, true);
        page.navigate("/agreements/TW-2022-003/signing");
        Axe.check(page);
        page.fill("#signed", "30.09.2022");
        page.fill("[name='sides[0].signatory']", "Took long to find out");
        page.setInputFiles("#file", new FilePayload("notes.pdf", "application/pdf", Samples.text("only notes")));
        page.click("main form .btn-primary");
        assertThat(page.locator("#file-error")).containsText("does not keep files of this kind");
        assertThat(page.locator("[name='sides[0].signatory']")).hasValue("Took long to find out");
        page.setInputFiles("#file", new FilePayload("scan.pdf", "application/pdf", Samples.pdf("signed")));
        page.fill("#signed", "29.09.2022");
        assertThat(page.locator("[data-check]")).containsText("29 September 2022");
        page.click("main form [value=check]");
        assertThat(page.locator("h1")).hasText("Record a signing");
        page.click("main form .btn-primary");
        page.waitForURL(visitor.address() + "/agreements/TW-2022-003");
        assertThat(page.locator(".sentence").first()).containsText("29 September 2022");
        assertThat(page.locator("#documents tbody tr")).containsText("Text of the agreement");
    }

    @Test
    void aSigningOfThePlainFormDoesToo(Visitor visitor) {
        Page page = signedIn(visitor, false);
        page.navigate("/agreements/TW-2022-004/signing");
        page.fill("#signed", "30.09.2022");
        page.setInputFiles("#file", new FilePayload("scan.pdf", "application/pdf", Samples.pdf("signed")));
        page.click("main form .btn-primary");
        assertThat(page).hasURL(visitor.address() + "/agreements/TW-2022-004");
        assertThat(page.locator("#documents tbody tr")).containsText("Text of the agreement");
    }

    private static void refuse(Page page) {
        page.navigate(FORM);
        page.fill("#title", "Took long to type");
        page.setInputFiles("#file", new FilePayload("notes.pdf", "application/pdf", Samples.text("only notes")));
        page.click("main form .btn-primary");
        assertThat(page.locator(".error-summary")).containsText("does not keep files of this kind");
        assertThat(page.locator("#title")).hasValue("Took long to type");
    }

    private static Page signedIn(Visitor visitor, boolean script) {
        return visitor.signedIn("admin", Journey.PASSWORD, options -> options.setJavaScriptEnabled(script));
    }

    private static void drop(Page page, String place, byte[]... contents) {
        page.dispatchEvent(place, "drop", Map.of("dataTransfer", files(page, contents)));
    }

    private static JSHandle files(Page page, byte[]... contents) {
        List<String> encoded =
                Stream.of(contents).map(Base64.getEncoder()::encodeToString).toList();
        return page.evaluateHandle("""
                files => files.reduce((all, file, at) => {
                    const bytes = Uint8Array.from(atob(file), letter => letter.charCodeAt(0));
                    all.items.add(new File([bytes], `scan-${at}.pdf`, {type: 'application/pdf'}));
                    return all;
                }, new DataTransfer())""", encoded);
    }

    /** So slow that there is something to see. */
    private static void throttle(Page page, int bytesPerSecond) {
        CDPSession network = page.context().newCDPSession(page);
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", conditions);
    }

    /** Some two megabytes that cannot be made smaller. */
    private static byte[] scan(int seed) {
        BufferedImage noise = Samples.drawn("", 900, 700);
        Random random = new Random(seed);
        for (int at = 0; at < 900 * 700; at++) {
            noise.setRGB(at % 900, at / 900, random.nextInt());
        }
        return Samples.scannedPdf(noise);
    }
}
