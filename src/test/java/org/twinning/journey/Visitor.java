package org.twinning.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A person before the register. Pages know its address: {@code visitor.page().navigate("/login")}. Without more said the
 * person reads English on a screen of 1280 by 900; {@link #page(UnaryOperator)} brings another language, a telephone or
 * a browser without script.
 */
public final class Visitor {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts;
    private final List<String> complaints;

    Visitor(Browser browser, String address) {
        this(browser, address, new ArrayList<>(), new ArrayList<>());
    }

    private Visitor(Browser browser, String address, List<BrowserContext> contexts, List<String> complaints) {
        this.browser = browser;
        this.address = address;
        this.contexts = contexts;
        this.complaints = complaints;
    }

    /** The same person, who reaches the register over this line. */
    public Visitor over(Line line) {
        return new Visitor(browser, line.address(), contexts, complaints);
    }

    /** Where the running register is, without a slash at the end. */
    public String address() {
        return address;
    }

    /** A page in a session of its own. */
    public Page page() {
        return page(options -> options);
    }

    /** A page in a session of its own, as the options describe the reader. */
    public Page page(UnaryOperator<NewContextOptions> reader) {
        BrowserContext context = browser.open(reader.apply(new NewContextOptions()
                .setBaseURL(address)
                .setLocale("en")
                .setTimezoneId("Europe/Minsk")
                .setViewportSize(1280, 900)));
        context.setDefaultTimeout(15_000);
        context.onRequest(this::listen);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.error()));
        contexts.add(context);
        return context.newPage();
    }

    /** A page on which the person has signed in. */
    public Page signedIn(String name, String password, UnaryOperator<NewContextOptions> reader) {
        Page page = page(reader);
        page.navigate("/login");
        page.fill("#username", name);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        return page;
    }

    /** What went wrong behind the page's back: script that failed, content that the policy stopped, foreign requests. */
    List<String> complaints() {
        return complaints;
    }

    private void listen(Request request) {
        if (!request.url().startsWith(address + "/") && request.url().startsWith("http")) {
            complaints.add("A request left the register: " + request.url());
        }
    }

    private void listen(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    void photograph(Path folder, String name) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                number++;
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(name + "-" + number + ".png")));
            }
        }
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
