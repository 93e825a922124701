package org.twinning.territory.web;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.platform.AsOf;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** All territories in order, with the number of their agreements on a day, as the reader's language sorts them. */
@Component
class Atlas {

    /** Each asks the database once; no name has more. */
    private static final int MOST_WORDS = 10;

    private final TerritoryDirectory directory;
    private final AgreementCatalogue catalogue;

    Atlas(TerritoryDirectory directory, AgreementCatalogue catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    /** Regions in which something matches every word; all without words. */
    List<RegionRow> regions(@Nullable String text, AsOf asOf, Locale language) {
        List<Territory> all = there(directory.all(asOf), asOf);
        Set<String> wanted = matching(text, all, asOf);
        Map<String, Long> counts = catalogue.countByTerritory(asOf);
        return all.stream()
                .filter(it -> it.level() == Level.REGION)
                .map(region -> row(region, all, wanted, counts, asOf.date(), language))
                .filter(row -> wanted.contains(row.code()) || !row.places().isEmpty())
                .toList();
    }

    RegionRow region(Territory region, AsOf asOf, Locale language) {
        List<Territory> within = there(directory.within(region.code(), asOf), asOf);
        Set<String> wanted = within.stream().map(Territory::code).collect(Collectors.toSet());
        return row(region, within, wanted, catalogue.countByTerritory(asOf), asOf.date(), language);
    }

    /** What was there on the day: a territory that was merged or divided is found through those in its place. */
    private static List<Territory> there(List<Territory> all, AsOf asOf) {
        return all.stream()
                .filter(it -> it.level() == Level.REGION || it.existsOn(asOf.date()))
                .toList();
    }

    private static RegionRow row(
            Territory region,
            List<Territory> among,
            Set<String> wanted,
            Map<String, Long> counts,
            LocalDate day,
            Locale language) {
        Comparator<PlaceRow> order =
                Comparator.comparing(it -> it.name().in(language), Collator.getInstance(language)::compare);
        return new RegionRow(
                region.code(),
                region.nameOn(day).text(),
                counts.getOrDefault(region.code(), 0L),
                among.stream()
                        .filter(it -> region.code().equals(it.region()) && wanted.contains(it.code()))
                        .map(it -> new PlaceRow(
                                it.code(),
                                it.level(),
                                it.nameOn(day).form(),
                                it.nameOn(day).text(),
                                it.seat(),
                                counts.getOrDefault(it.code(), 0L)))
                        .sorted(Comparator.comparing(PlaceRow::level).thenComparing(order))
                        .toList());
    }

    private Set<String> matching(@Nullable String text, List<Territory> all, AsOf asOf) {
        Set<String> found = all.stream().map(Territory::code).collect(Collectors.toCollection(TreeSet::new));
        String words = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        if (!words.isEmpty()) {
            Map<String, Set<String>> heirs = directory.heirs(asOf);
            for (String word : Stream.of(words.split("\\s+")).limit(MOST_WORDS).toList()) {
                Set<String> meant = directory.matching(word, asOf);
                found.retainAll(meant.stream()
                        .flatMap(it -> Stream.concat(Stream.of(it), heirs.getOrDefault(it, Set.of()).stream()))
                        .collect(Collectors.toSet()));
            }
        }
        return found;
    }
}
