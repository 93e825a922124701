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
 * their rows and columns, and the items of its lists. Sentences are left out, for they only sum up, and so is whatever counts days or rows.
 */
public final class Told {

    /** Name of the fact which two places a sheet is about, and of how things stand between them; sheets draw both. */
    public static final String PAIR = "pair";

    public static final String STATUS = "status";

    private final Map<String, String> facts = new LinkedHashMap<>();

    private Told() {}

    public static Told of(String content) {
        Told told = new Told();
        Element sheet = Jsoup.parseBodyFragment(content).body();
        sheet.select("sup, .sheet-line").remove();
        sheet.select(".counted, .heading-number").empty();
        sheet.select("table").forEach(told::table);
        String heading = "";
        for (Element each : sheet.select("h2, li, .item")) {
            if (each.is("h2")) {
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

    /** Without what is only remarked there, such as what a place is called today. */
    private static String name(Element cell) {
        Element name = cell.clone();
        name.select("small").remove();
        return name.text();
    }

    /** Several of one name are told apart by their number. */
    private void put(String name, String value) {
        String free = name;
        for (int number = 2; facts.containsKey(free); number++) {
            free = name + " (" + number + ")";
        }
        facts.put(free, value);
    }

    /** What another sheet tells otherwise, in this one's order. */
    public List<Difference> differences(Told later) {
        Set<String> names = new LinkedHashSet<>(facts.keySet());
        names.addAll(later.facts.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String before = facts.getOrDefault(name, "");
            String after = later.facts.getOrDefault(name, "");
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(name, before, after));
            }
        }
        return differences;
    }

    /** A fact that reads otherwise; an empty text where there is none. */
    public record Difference(String fact, String before, String after) {}
}
