package org.twinning.overview.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.twinning.overview.Scope;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** What can stand along the edges of the matrix, in the reader's language. */
@Component
class Scopes {

    private final TerritoryDirectory territories;
    private final Words words;
    private final String country;

    Scopes(TerritoryDirectory territories, Words words, @Value("${register.country}") String country) {
        this.territories = territories;
        this.words = words;
        this.country = country;
    }

    /** The regions of the country whose register it is. */
    Scope own() {
        return new Scope(country, false);
    }

    /** The regions of the first other country that the register knows; one's own if it knows no other. */
    Scope abroad() {
        return countries(territories.all())
                .filter(it -> !it.equals(country))
                .findFirst()
                .map(it -> new Scope(it, false))
                .orElse(own());
    }

    /** An answer about a place that the register does not know would look like an official "nothing there". */
    void refuseUnknown(Scope... asked) {
        List<Territory> all = territories.all();
        if (!Stream.of(asked).allMatch(it -> it.equals(own()) || it.isAmong(all))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** By country: its regions, all its places, and the places of each region. */
    List<Group> groups(AsOf asOf) {
        List<Territory> all = territories.all(asOf);
        return Stream.concat(Stream.of(country), countries(all))
                .distinct()
                .map(it -> new Group(words.country(it), options(it, all, asOf)))
                .toList();
    }

    private List<Option> options(String of, List<Territory> all, AsOf asOf) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(of, words.message("overview.scope.regions", words.country(of))));
        options.add(new Option(of + ".places", words.message("overview.scope.places", words.country(of))));
        all.stream()
                .filter(it -> it.level() == Level.REGION && it.country().equals(of))
                .map(it -> new Option(it.code(), words.message("overview.scope.places", name(it, asOf))))
                .sorted(byLabel())
                .forEach(options::add);
        return options;
    }

    /** As a heading says it: "Belarus", "Gomel Oblast". */
    String name(Scope scope, AsOf asOf) {
        return scope.country() ? words.country(scope.code()) : name(territories.get(scope.code()), asOf);
    }

    void refuseAllButRegion(String code) {
        if (territories.find(code).filter(it -> it.level() == Level.REGION).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Regions to choose from, by country. */
    List<Group> regions(Set<String> codes, AsOf asOf) {
        List<Territory> all = territories.all(asOf).stream()
                .filter(it -> codes.contains(it.code()))
                .toList();
        return countries(all)
                .map(it -> new Group(
                        words.country(it),
                        all.stream()
                                .filter(region -> region.country().equals(it))
                                .map(region -> new Option(region.code(), name(region, asOf)))
                                .sorted(byLabel())
                                .toList()))
                .toList();
    }

    String name(String code, AsOf asOf) {
        return name(territories.get(code), asOf);
    }

    private String name(Territory territory, AsOf asOf) {
        return words.text(territory.nameOn(asOf.date()).text());
    }

    private Comparator<Option> byLabel() {
        return Comparator.comparing(Option::label, Collator.getInstance(words.language())::compare);
    }

    private static Stream<String> countries(List<Territory> all) {
        return all.stream().map(Territory::country).distinct().sorted();
    }

    /** A country with its choices. */
    record Group(String label, List<Option> options) {}
}
