package org.twinning.print.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** What a sheet says and nothing else, as it is kept: without anything that acts, leads away or is only for a screen. */
record Frozen(String title, @Nullable String name, boolean wide, String content) {

    private static final Safelist KEPT = Safelist.none()
            .addTags(
                    "h1", "h2", "h3", "p", "div", "section", "span", "strong", "b", "em", "i", "small", "sup", "br",
                    "ul", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "time", "main")
            .addAttributes(":all", "class")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("li", "value");

    static Frozen of(String page) {
        Document document = Jsoup.parse(page);
        org.twinning.print.Paper.withoutScreen(document);
        Element sheet = document.selectFirst("main");
        Element name = document.selectFirst(".sheet-foot .number");
        return new Frozen(
                document.title(),
                name == null ? null : name.text(),
                document.selectFirst(".sheet-wide") != null,
                clean(sheet == null ? "" : sheet.html()));
    }

    /** To be shown inside another page, under that page's own headings. */
    static String quoted(String content) {
        Document quoted = Jsoup.parseBodyFragment(clean(content));
        quoted.outputSettings().prettyPrint(false);
        quoted.select("h3").tagName("h5");
        quoted.select("h2").tagName("h4");
        quoted.select("h1").tagName("h3");
        return quoted.body().html();
    }

    /** Also when it is shown: whatever lies in the database, no more than this can come of it. */
    static String clean(String content) {
        Document.OutputSettings settings = new Document.OutputSettings();
        settings.prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return Jsoup.clean(content, "", KEPT, settings).strip();
    }
}
