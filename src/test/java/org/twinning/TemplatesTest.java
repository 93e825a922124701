package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every template: nothing is said in one language only, and nothing needs the content policy loosened. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final List<String> REPLACING = List.of("th:text", "th:replace", "th:insert");
    private static final List<String> SPOKEN_ATTRIBUTES =
            List.of("title", "alt", "placeholder", "aria-label", "aria-description", "data-label", "content");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void allTextComesFromTheMessages(Path template) throws IOException {
        List<String> literal = parse(template).getAllElements().stream()
                .filter(element -> !isReplaced(element) && !namesALanguage(element))
                .map(Element::ownText)
                .map(text -> EXPRESSION.matcher(text).replaceAll(""))
                .filter(text -> LETTERS.matcher(text).find())
                .toList();
        assertThat(literal).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsReadAloudComesFromTheMessagesToo(Path template) throws IOException {
        List<String> literal = parse(template).getAllElements().stream()
                .filter(element -> !element.tagName().equals("meta") && !namesALanguage(element))
                .flatMap(element -> SPOKEN_ATTRIBUTES.stream()
                        .filter(name -> !element.hasAttr("th:" + name) && !element.hasAttr("th:attr"))
                        .filter(name -> LETTERS.matcher(element.attr(name)).find())
                        .map(name -> name + "=" + element.attr(name)))
                .toList();
        assertThat(literal).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theStrictContentPolicyHolds(Path template) throws IOException {
        Document page = parse(template);
        assertThat(page.select("style")).as("inline style sheets").isEmpty();
        assertThat(page.select("script").stream()
                        .filter(script -> !script.hasAttr("src") && !script.hasAttr("th:src"))
                        .toList())
                .as("inline scripts")
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .map(name -> name.replaceFirst("^(th:|data-th-)", ""))
                        .filter(name -> name.matches("style(append)?|on[a-z]+")))
                .as("inline style and event attributes")
                .isEmpty();
    }

    /** What people typed is text and never markup; an issued sheet is markup that was ours, cleaned before it is shown. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsShownUnescaped(Path template) throws IOException {
        if (!template.endsWith("print/frozen.html")) {
            assertThat(Files.readString(template)).doesNotContain("th:utext", "[(");
        }
    }

    /** Thymeleaf replaces an element before it asks whether and how often the element is wanted, and never asks then. */
    @ParameterizedTest
    @MethodSource("templates")
    void noConditionIsLostBesideAReplacement(Path template) throws IOException {
        assertThat(parse(template).getElementsByAttribute("th:replace").stream()
                        .filter(element ->
                                Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttr))
                        .map(element -> element.attributes().html()))
                .isEmpty();
    }

    /** Thymeleaf refuses to call a bean while it hands parameters to a fragment, and only when the page is asked for. */
    @ParameterizedTest
    @MethodSource("templates")
    void noBeanIsCalledInAParameterOfAFragment(Path template) throws IOException {
        assertThat(parse(template).getAllElements().stream()
                        .flatMap(element -> Stream.of(element.attr("th:replace"), element.attr("th:insert")))
                        .filter(call -> call.matches("(?s).*@[a-z]\\w*\\..*")))
                .isEmpty();
    }

    /** A language is named in itself, and says which it is. */
    private static boolean namesALanguage(Element element) {
        return element.hasAttr("hreflang");
    }

    /** What such an element holds is there for people who open the file, and never rendered. */
    private static boolean isReplaced(Element element) {
        for (Element each = element; each != null && !each.tagName().equals("html"); each = each.parent()) {
            if (REPLACING.stream().anyMatch(each::hasAttr)) {
                return true;
            }
        }
        return false;
    }

    private static Document parse(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template));
    }
}
