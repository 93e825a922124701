package org.twinning.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.overview.PairMap.Arc;
import org.twinning.overview.PairMap.Dot;
import org.twinning.overview.PairMap.Label;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.Words;
import org.twinning.territory.Extent;
import org.twinning.territory.Level;
import org.twinning.territory.OutlineRegister;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/**
 * Draws who is bound to whom. While few, each district stands at its seat; when there are more than can be told apart, the
 * districts of each region stand together with the number of what they have, and a region can be looked at by itself.
 */
@Service
@Transactional(readOnly = true)
public class PairMaps {

    /** More lines than these cannot be told apart on a sheet. */
    private static final int MOST_LINES = 60;

    /** Around one region, whose lines spread like a fan, a few more can. */
    private static final int MOST_LINES_OF_ONE = 120;

    /** What is drawn, at the very most; the lists have them all. */
    private static final int MOST = 2_000;

    /** How big letters are on a wide screen and on a telephone, in units of the drawing. */
    private static final double WIDE = 15;

    private static final double HALF = 18;

    private static final double NARROW = 30;

    private final PairReader pairs;
    private final TerritoryDirectory territories;
    private final AgreementCatalogue agreements;
    private final Borders borders;
    private final OutlineRegister drawn;
    private final Words words;

    PairMaps(
            PairReader pairs,
            TerritoryDirectory territories,
            AgreementCatalogue agreements,
            Borders borders,
            OutlineRegister drawn,
            Words words) {
        this.pairs = pairs;
        this.territories = territories;
        this.agreements = agreements;
        this.borders = borders;
        this.drawn = drawn;
        this.words = words;
    }

    /** @param region only what has a side in this region; null for all */
    public PairMap of(@Nullable String region, AsOf asOf, Locale language) {
        return draw(region, readable(region, asOf), WIDE, asOf, language);
    }

    /** The same for a place half as wide as a page. */
    public PairMap glance(@Nullable String region, AsOf asOf, Locale language) {
        return draw(region, readable(region, asOf), HALF, asOf, language);
    }

    private List<Pair> readable(@Nullable String region, AsOf asOf) {
        int few = region == null ? MOST_LINES : MOST_LINES_OF_ONE;
        return pairs.read(region, null, few, MOST, asOf);
    }

    /** What one district or city has, for a place half as wide as a page. */
    public PairMap ofTerritory(String code, AsOf asOf, Locale language) {
        return draw(null, pairs.read(null, code, MOST, MOST_LINES_OF_ONE, asOf), HALF, asOf, language);
    }

    /** Regions that have anything, for looking at them by themselves. */
    public Set<String> regions(AsOf asOf) {
        return pairs.regions(asOf);
    }

    private PairMap draw(@Nullable String region, List<Pair> read, double letters, AsOf asOf, Locale language) {
        Map<String, Territory> known = territories.byCode(codes(read), asOf);
        Map<String, Spot> degrees = degrees(known);
        Map<String, AgreementLine> lines = lines(read, asOf, language);
        Comparator<Pair> order = Comparator.comparing(
                        (Pair it) -> name(it.one(), known, asOf).in(language))
                .thenComparing(it -> name(it.other(), known, asOf).in(language));
        List<Pair> sorted = read.stream().sorted(order).toList();
        if (degrees.isEmpty()) {
            List<Arc> arcs =
                    sorted.stream().map(it -> arc(it, known, asOf, null)).toList();
            return new PairMap(
                    region,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    arcs,
                    List.of(),
                    List.of(),
                    lines,
                    arcs.size());
        }
        Sheet sheet = new Sheet(List.copyOf(degrees.values()));
        Map<String, Spot> spots = new HashMap<>();
        degrees.forEach((code, it) -> spots.put(code, sheet.at(it.x(), it.y())));
        List<Dot> dots = dots(sorted, known, spots, asOf);
        List<Arc> arcs = arcs(sorted, known, spots, asOf);
        Map<String, String> outlines = new LinkedHashMap<>();
        Set<String> credits = new TreeSet<>();
        drawn.drawn(asOf).forEach(outline -> {
            String path = sheet.path(Rings.of(outline.shape()));
            if (!path.isEmpty()) {
                outlines.put(outline.territory(), path);
                credits.add(outline.credit());
            }
        });
        Labels labels = new Labels(letters, sheet.height, arcs);
        List<Label> names = labels.beside(dots, language);
        return new PairMap(
                region,
                (long) sheet.height,
                sheet.grounds(borders.lands()).values(),
                labels.across(sheet.countries(borders.lands()), it -> words.country(it)),
                List.copyOf(outlines.values()),
                credits,
                dots,
                arcs,
                names,
                new Labels(NARROW, sheet.height, arcs).beside(dots, language),
                lines,
                (int) arcs.stream().filter(it -> it.path() == null).count());
    }

    private static Set<String> codes(List<Pair> pairs) {
        Set<String> codes = new LinkedHashSet<>();
        pairs.forEach(it -> {
            codes.add(it.one().code());
            codes.add(it.other().code());
        });
        return codes;
    }

    private Map<String, AgreementLine> lines(List<Pair> pairs, AsOf asOf, Locale language) {
        List<String> single =
                pairs.stream().filter(Pair::single).map(Pair::first).distinct().toList();
        Map<String, AgreementLine> lines = new LinkedHashMap<>();
        if (!single.isEmpty()) {
            agreements
                    .findAll(AgreementQuery.all(asOf).among(single), language)
                    .forEach(it -> lines.put(it.number(), it));
        }
        return lines;
    }

    /** Where the seats lie; of a place whose seat is not known, nowhere. */
    private static Map<String, Spot> degrees(Map<String, Territory> known) {
        Map<String, Spot> degrees = new LinkedHashMap<>();
        known.forEach((code, it) -> {
            if (it.longitude() != null && it.latitude() != null) {
                degrees.put(
                        code,
                        new Spot(it.longitude().doubleValue(), it.latitude().doubleValue()));
            }
        });
        return degrees;
    }

    private static List<Dot> dots(List<Pair> pairs, Map<String, Territory> known, Map<String, Spot> spots, AsOf asOf) {
        Map<String, Dot> dots = new LinkedHashMap<>();
        pairs.forEach(pair -> Stream.of(pair.one(), pair.other()).forEach(extent -> {
            Spot at = spots.get(extent.code());
            Territory territory = known.get(extent.code());
            if (at != null && territory != null) {
                boolean sure = extent.equals(pair.one()) ? pair.oneSure() : pair.otherSure();
                boolean region = territory.level() == Level.REGION && !extent.alone();
                Dot former = dots.get(extent.code());
                dots.put(
                        extent.code(),
                        new Dot(
                                extent.code(),
                                territory.nameOn(asOf.date()).text(),
                                at,
                                region || former != null && former.region(),
                                sure || region || former != null && former.sure()));
            }
        }));
        return List.copyOf(dots.values());
    }

    /** Lines between the same two places lie beside each other. */
    private static List<Arc> arcs(List<Pair> pairs, Map<String, Territory> known, Map<String, Spot> spots, AsOf asOf) {
        Map<Set<String>, Integer> beside = new HashMap<>();
        List<Arc> arcs = new ArrayList<>();
        for (Pair pair : pairs) {
            Spot one = spots.get(pair.one().code());
            Spot other = spots.get(pair.other().code());
            if (one == null || other == null) {
                arcs.add(arc(pair, known, asOf, null));
            } else {
                int before = beside.merge(
                        new LinkedHashSet<>(List.of(
                                pair.one().code(),
                                other.equals(one) ? "" : pair.other().code())),
                        1,
                        Integer::sum);
                arcs.add(arc(pair, known, asOf, Bow.between(one, other, before - 1)));
            }
        }
        return arcs;
    }

    private static Arc arc(Pair pair, Map<String, Territory> known, AsOf asOf, @Nullable Bow bow) {
        return new Arc(
                pair,
                name(pair.one(), known, asOf),
                name(pair.other(), known, asOf),
                bow == null ? null : bow.path(),
                bow == null ? null : bow.middle(),
                bow == null ? List.of() : bow.along());
    }

    private static LocalText name(Extent extent, Map<String, Territory> known, AsOf asOf) {
        Territory territory = known.get(extent.code());
        return territory == null
                ? new LocalText(extent.code(), null, null)
                : territory.nameOn(asOf.date()).text();
    }
}
