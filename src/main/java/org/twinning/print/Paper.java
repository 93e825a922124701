package org.twinning.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.springframework.core.io.ClassPathResource;

/**
 * A page made ready for a renderer that knows CSS 2.1: without what only a screen needs, with lists of facts as tables, whose
 * heads a reading voice finds, and with a bookmark for each heading.
 */
public final class Paper {

    /** Steering, and pictures: each of these stands beside a table of the same numbers. */
    private static final String SCREEN_ONLY =
            "nav, form, button, input, select, script, link, svg, .no-print, .skip-link, .crumbs, .filters, .actions, .paging,"
                    + " .segments, .chart-bar, .places, .timeline, section:has(> figure.map), figure.map, details:not([open]):not(.tl-words)";

    private static final int WIDE = 7;
    private static final int SHORT = 10;
    /** The renderer has no fonts but those that it is given; the last of them has what the others lack. */
    private static final String STYLE = (read("static/css/sheet.css") + read("paper/paper.css"))
            .replaceAll("(?<=, )(sans-)?serif;", "'DejaVu Sans';");

    private static final String WIDE_STYLE = read("paper/wide.css");

    private final Document document;

    private Paper(Document document) {
        this.document = document;
    }

    static Paper of(String page) {
        Document document = Jsoup.parse(page, Parser.htmlParser().settings(ParseSettings.htmlDefault));
        document.outputSettings().prettyPrint(false);
        withoutScreen(document);
        keepEndTogether(document);
        keepHeadings(document);
        bookmarks(document);
        document.head()
                .appendElement("meta")
                .attr("name", "subject")
                .attr("content", document.select("h1").text());
        document.head().appendElement("style").appendText(STYLE + size(document));
        return new Paper(document);
    }

    private static String size(Document document) {
        String wide = document.selectFirst(".sheet-wide") == null ? "" : WIDE_STYLE;
        return document.selectFirst(".matrix-A3") == null ? wide : WIDE_STYLE.replace("A4", "A3");
    }

    /** Takes away what only a screen needs, and makes tables and lines of what the renderer cannot lay out. */
    public static void withoutScreen(Document document) {
        document.select(SCREEN_ONLY).remove();
        document.select(".tl-words > summary").remove();
        document.select("details > summary").tagName("p");
        document.select("details").tagName("div");
        document.select("main a[href^=http]").forEach(link -> link.text(link.attr("href")));
        document.select("a.heading-number").tagName("span");
        document.select("a:not([href^=#])").unwrap();
        document.select("ul.tiles, ul.chips").forEach(Paper::asLine);
        document.select("dl").forEach(Paper::asTable);
        document.select("th:not([scope])").attr("scope", "col");
        document.select(".sheet:has(table thead tr:first-child > *:nth-child(" + WIDE + "))")
                .addClass("sheet-wide");
    }

    Document document() {
        return document;
    }

    /** Of everything that is rendered. */
    String hash() {
        return Hash.of(document.outerHtml());
    }

    /** Items beside each other are a line: the renderer takes only items under each other for a list. */
    private static void asLine(Element list) {
        list.select("> li").tagName("span").addClass("item");
        list.select("p, ul, div").tagName("span");
        list.tagName("p");
    }

    private static void asTable(Element list) {
        list.select("> div").forEach(fact -> {
            fact.tagName("tr");
            fact.select("> dt").tagName("th").attr("scope", "row");
            fact.select("> dd").tagName("td");
        });
        list.tagName("table").addClass("sheet-facts");
        Element body = new Element("tbody");
        body.appendChildren(list.children());
        list.empty().appendChild(body);
    }

    /** The foot of a sheet does not stand alone on its last page, unless a long table ends just above it. */
    private static void keepEndTogether(Document document) {
        Element foot = document.selectFirst(".sheet-foot");
        Element last = document.selectFirst("main");
        while (last != null && last.is("main, section, div, aside") && last.lastElementChild() != null) {
            last = last.lastElementChild();
        }
        if (foot != null && last != null && last.select("tr, li").size() <= SHORT) {
            Element end = new Element("div").addClass("sheet-end");
            last.before(end);
            end.appendChild(last).appendChild(foot);
        }
    }

    /** A heading goes to the next page with what it is of, if that is short; the renderer does not look further than the heading itself. */
    private static void keepHeadings(Document document) {
        for (Element heading : document.select("main h2, main h3")) {
            Element next = heading.nextElementSibling();
            if (next != null
                    && next.is("table, ul, ol")
                    && next.select("tr, li").size() <= SHORT) {
                Element block = new Element("div").addClass("sheet-block");
                heading.before(block);
                block.appendChild(heading).appendChild(next);
            }
        }
    }

    private static void bookmarks(Document document) {
        Element all = document.head().appendElement("bookmarks");
        Element[] open = {all, all, all};
        int number = 0;
        for (Element heading : document.select("h1, h2, main.book h3")) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + ++number);
            }
            int level = heading.tagName().charAt(1) - '1';
            Element bookmark = open[level]
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            for (int deeper = level + 1; deeper < open.length; deeper++) {
                open[deeper] = bookmark;
            }
        }
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
