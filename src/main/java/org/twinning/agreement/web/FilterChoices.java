package org.twinning.agreement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Caveat;
import org.twinning.agreement.Named;
import org.twinning.agreement.Selection;
import org.twinning.agreement.Status;
import org.twinning.platform.LocalText;
import org.twinning.platform.Option;
import org.twinning.platform.Words;
import org.twinning.territory.Extent;
import org.twinning.territory.Extents;
import org.twinning.territory.Level;
import org.twinning.territory.TerritoryDirectory;

/** What a list can be narrowed by, and what it is narrowed by at the moment, in the reader's language. */
@Component
class FilterChoices {

    private final AgreementCatalogue catalogue;
    private final TerritoryDirectory territories;
    private final Extents extents;
    private final ObjectProvider<Selection> selections;
    private final Words words;

    FilterChoices(
            AgreementCatalogue catalogue,
            TerritoryDirectory territories,
            Extents extents,
            ObjectProvider<Selection> selections,
            Words words) {
        this.catalogue = catalogue;
        this.territories = territories;
        this.extents = extents;
        this.selections = selections;
        this.words = words;
    }

    /** "There are none" is an official answer, so a code that the register does not know is not answered that way. */
    void refuseUnknown(AgreementFilter filter) {
        boolean region = filter.region == null
                || territories
                        .find(filter.region)
                        .filter(it -> it.level() == Level.REGION)
                        .isPresent();
        boolean territory =
                filter.territory == null || territories.find(filter.territory).isPresent();
        boolean programme = filter.programme == null
                || AgreementQuery.NONE.equals(filter.programme)
                || programmes().stream().anyMatch(it -> it.value().equals(filter.programme));
        boolean only = filter.only == null || selection(filter).isPresent();
        boolean sides = (filter.side == null) == (filter.other == null)
                && Stream.of(filter.side, filter.other).allMatch(it -> it == null || extents.knows(it));
        boolean area =
                filter.area == null || AgreementQuery.NONE.equals(filter.area) || areas().containsKey(filter.area);
        if (!region || !territory || !programme || !only || !sides || !area) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Each status, all that follow the last signature together, and the selection in force when it is neither. */
    List<Option> statuses(AgreementFilter filter) {
        List<Option> options = Stream.of(Status.values())
                .map(it -> new Option(it.name(), status(it)))
                .collect(Collectors.toCollection(ArrayList::new));
        options.add(option(AgreementFilter.SIGNED_BY_ALL));
        Set<Status> chosen = filter.statuses();
        if (chosen.size() > 1 && !chosen.equals(AgreementFilter.SIGNED_BY_ALL)) {
            options.add(option(chosen));
        }
        return options;
    }

    /** Each mark, all notices together, and the selection in force when it is neither. */
    List<Option> caveats(AgreementFilter filter) {
        List<Set<Caveat>> choices = new ArrayList<>();
        choices.add(EnumSet.of(Caveat.PRESUMED));
        choices.add(Caveat.notices());
        Caveat.notices().forEach(it -> choices.add(EnumSet.of(it)));
        Set<Caveat> chosen = filter.caveats();
        if (!chosen.isEmpty() && !choices.contains(chosen)) {
            choices.add(chosen);
        }
        return choices.stream()
                .map(it -> new Option(AgreementFilter.text(it), caveats(it)))
                .toList();
    }

    List<Option> regions(LocalDate asOf) {
        return territories.regions().stream()
                .map(it -> new Option(it.code(), words.text(it.nameOn(asOf).text())))
                .toList();
    }

    List<Option> programmes() {
        return catalogue.programmes().stream()
                .map(it -> new Option(it.code(), words.text(it.name())))
                .toList();
    }

    List<Option> selections() {
        return selections
                .orderedStream()
                .map(it -> new Option(it.name(), words.message("agreements.only." + it.name())))
                .toList();
    }

    Optional<Selection> selection(AgreementFilter filter) {
        return selections
                .orderedStream()
                .filter(it -> it.name().equals(filter.only))
                .findFirst();
    }

    List<Chip> chips(AgreementFilter filter, LocalDate asOf) {
        List<Chip> chips = new ArrayList<>();
        String typed = filter.words();
        if (typed != null && !typed.isEmpty()) {
            chips.add(new Chip(words.message("agreements.chip.words", typed), filter.without("q")));
        }
        if (filter.statuses().equals(AgreementFilter.SIGNED_BY_ALL)) {
            chips.add(new Chip(words.message("agreements.signedByAll"), filter.without("status")));
        } else {
            filter.statuses().forEach(it -> chips.add(new Chip(status(it), filter.withoutStatus(it))));
        }
        if (filter.caveats().equals(Caveat.notices())) {
            chips.add(new Chip(caveats(Caveat.notices()), filter.without("caveat")));
        } else {
            filter.caveats().forEach(it -> chips.add(new Chip(caveat(it), filter.withoutCaveat(it))));
        }
        Stream.of(filter.region, filter.territory)
                .filter(Objects::nonNull)
                .forEach(code -> chips.add(new Chip(
                        place(code, asOf), filter.without(code.equals(filter.region) ? "region" : "territory"))));
        if (filter.side != null && filter.other != null) {
            chips.add(new Chip(
                    words.message("agreements.chip.between", extent(filter.side, asOf), extent(filter.other, asOf)),
                    filter.withoutSides()));
        }
        if (filter.programme != null) {
            chips.add(new Chip(programme(filter.programme), filter.without("programme")));
        }
        if (filter.area != null) {
            String area = AgreementQuery.NONE.equals(filter.area)
                    ? words.message("agreements.chip.noArea")
                    : words.message("agreements.chip.area", words.text(areas().get(filter.area)));
            chips.add(new Chip(area, filter.without("area")));
        }
        if (filter.signedIn != null) {
            chips.add(new Chip(
                    words.message("agreements.chip.signedIn", filter.signedIn.toString()), filter.without("signedIn")));
        }
        if (filter.only != null) {
            String chosen = words.message("agreements.only." + filter.only);
            chips.add(new Chip(
                    filter.onlyOn == null
                            ? chosen
                            : words.message("agreements.chip.onlyOn", chosen, words.date(filter.onlyOn)),
                    filter.without("only")));
        }
        if (filter.planned != null) {
            chips.add(new Chip(
                    words.message("agreements.chip.planned", words.prose(filter.planned)), filter.without("planned")));
        }
        return chips;
    }

    private Option option(Set<Status> several) {
        return new Option(
                AgreementFilter.text(several),
                several.equals(AgreementFilter.SIGNED_BY_ALL)
                        ? words.message("agreements.signedByAll")
                        : several.stream().map(this::status).collect(Collectors.joining(", ")));
    }

    private String status(Status status) {
        return words.message("status." + status);
    }

    private String caveats(Set<Caveat> several) {
        return several.equals(Caveat.notices())
                ? words.message("agreements.caveat.notices")
                : several.stream().map(this::caveat).collect(Collectors.joining(", "));
    }

    private String caveat(Caveat caveat) {
        return words.message("agreements.caveat." + caveat);
    }

    private String place(String code, LocalDate asOf) {
        return words.text(territories.get(code).nameOn(asOf).text());
    }

    private String extent(String text, LocalDate asOf) {
        Extent extent = Extent.parse(text);
        return extent.country()
                ? words.country(extent.code())
                : extent.alone()
                        ? words.message("agreements.chip.alone", place(extent.code(), asOf))
                        : place(extent.code(), asOf);
    }

    private Map<String, LocalText> areas() {
        return catalogue.areas().stream().collect(Collectors.toMap(Named::code, Named::name));
    }

    private String programme(String code) {
        return AgreementQuery.NONE.equals(code) ? words.message("agreements.chip.noProgramme") : named(code);
    }

    private String named(String code) {
        return programmes().stream()
                .filter(it -> it.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
