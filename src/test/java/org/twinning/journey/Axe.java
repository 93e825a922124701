package org.twinning.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks axe-core whether everybody can use a page, by WCAG 2.2 AA and the best practices. The script is put into a page once
 * and asked there: a page is asked many times, in different sizes and colours.
 */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    private static final String VIOLATIONS = """
            async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations
                .map(rule => rule.id + ': ' + rule.help + rule.nodes.map(node => '\\n    ' + node.html).join(''))
            """;

    private Axe() {}

    /** Fails with the rules broken and the elements that break them. */
    public static void check(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        List<?> violations = (List<?>) page.evaluate(VIOLATIONS, RULES);
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible:\n"
                    + String.join(
                            "\n", violations.stream().map(Object::toString).toList()));
        }
    }

    /** As it comes in the jar of axe-core; without the value of its last expression, which a page cannot hand over. */
    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "\n;true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
