package org.twinning.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a sheet tells, fact by fact in words, so that two sheets can be compared: the cells of its tables under the heads of
 * their rows and columns, the items of its lists, and the lines that tell a fact. Sentences are left out, for they only sum up,
 * and so is whatever counts days or rows. What a place is called today is told apart: it is of no day but that of the printing.
 */
public final class Told {

    /** Name of the fact which two places a sheet is about, and of how things stand between them; sheets draw both. */
    public static final String PAIR = "pair";

    public static final String STATUS = "status";

    /** Name of the fact what the page is called. */
    public static final String TITLE = "title";

    private static final String LINES = ".preamble, .label-pair, .briefing-fact, .briefing-remarks";
    private static final String TODAY = ".name-today";

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> today = new LinkedHashMap<>();
    private String text = "";

    private Told() {}

    public static Told of(String content) {
        Told told = new Told();
        Element sheet = Jsoup.parseBodyFragment(content).body();
        sheet.select("sup, .sheet-line, .lifeline > .now").remove();
        sheet.select(".counted, .heading-number").empty();
        sheet.select("table").forEach(told::table);
        sheet.select(TODAY).remove();
        told.text = sheet.text();
        String heading = TITLE;
        for (Element each : sheet.select("h1, h2, li, .item, " + LINES)) {
            if (each.is("h1")) {
                told.put(TITLE, each.text());
            } else if (each.is("h2")) {
                heading = each.text();
            } else if (each.closest("table") == null) {
                told.put(heading, each.text());
            }
        }
        return told;
    }

    private void table(Element table) {
        if (table.hasClass("sheet-pair")) {
            put(PAIR, String.join(" – ", table.select(".sheet-side").eachText()));
            put(STATUS, table.select(".status").text());
            return;
        }
        List<String> columns = table.select("thead tr:last-child > *").eachText();
        for (Element row : table.select("tr")) {
            Elements cells = row.select("> th, > td");
            if (row.closest("thead") == null && !cells.isEmpty()) {
                int head = Math.max(0, cells.indexOf(row.selectFirst("> th")));
                String name = name(cells.get(head));
                remarks(name, cells.get(head));
                for (int cell = 0; cell < cells.size(); cell++) {
                    if (cell != head) {
                        put(
                                cell < columns.size() ? name + ": " + columns.get(cell) : name,
                                cells.get(cell).text());
                    }
                }
            }
        }
    }

    private void remarks(String name, Element cell) {
        for (Element remark : cell.select("small")) {
            if (remark.is(TODAY)) {
                put(today, name, remark.text());
            } else if (!remark.text().isEmpty()) {
                put(name, remark.text());
            }
        }
    }

    /** Without what is only remarked there: a fact of its own, lest the whole row change its name with it. */
    private static String name(Element cell) {
        Element name = cell.clone();
        name.select("small").remove();
        return name.text();
    }

    private void put(String name, String value) {
        put(facts, name, value);
    }

    /** Several of one name are told apart by their number. */
    private static void put(Map<String, String> facts, String name, String value) {
        String free = name;
        for (int number = 2; facts.containsKey(free); number++) {
            free = name + " (" + number + ")";
        }
        facts.put(free, value);
    }

    /** Whether another sheet of the same day has the same words throughout, so that nothing was missed fact by fact. */
    public boolean readsLike(Told other) {
        return text.equals(other.text);
    }

    /** What another sheet tells otherwise, in this one's order. */
    public List<Difference> differences(Told later) {
        return differences(facts, later.facts);
    }

    /** What was remarked of the day of the printing and would be remarked otherwise in another. */
    public List<Difference> differencesOfToday(Told later) {
        return differences(today, later.today);
    }

    private static List<Difference> differences(Map<String, String> earlier, Map<String, String> later) {
        Set<String> names = new LinkedHashSet<>(earlier.keySet());
        names.addAll(later.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String before = earlier.getOrDefault(name, "");
            String after = later.getOrDefault(name, "");
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(name, before, after));
            }
        }
        return differences;
    }

    /** A fact that reads otherwise; an empty text where there is none. */
    public record Difference(String fact, String before, String after) {}
}
