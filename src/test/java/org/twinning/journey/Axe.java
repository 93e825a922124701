package org.twinning.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe-core whether everybody can use a page, by WCAG 2.2 AA and the best practices. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Fails with the rules broken and the elements that break them. */
    public static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible:\n" + describe(violations));
        }
    }

    private static String describe(List<Rule> violations) {
        return violations.stream().map(Axe::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "    " + node.getHtml())
                .collect(Collectors.joining("\n", rule.getId() + ": " + rule.getHelp() + "\n", ""));
    }
}
