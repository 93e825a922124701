package org.twinning.agreement.web;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.Passage;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** All territories under their present names, grouped by region, each group in the order of the reader's alphabet. */
@Component
class TerritoryChoices {

    private final TerritoryDirectory territories;
    private final Recorder recorder;
    private final Words words;

    TerritoryChoices(TerritoryDirectory territories, Recorder recorder, Words words) {
        this.territories = territories;
        this.recorder = recorder;
        this.words = words;
    }

    /** A region's own choice stands first: it is for a side that is still to be named. */
    record Group(String label, List<Option> options) {}

    List<Group> groups() {
        Collator alphabet = Collator.getInstance(words.language());
        List<Territory> all = territories.all();
        return all.stream()
                .filter(it -> it.level() == Level.REGION)
                .map(region -> new Group(
                        name(region),
                        Stream.concat(
                                        Stream.of(new Option(
                                                region.code(), words.message("proposal.wholeRegion", name(region)))),
                                        all.stream()
                                                .filter(it -> region.code().equals(it.region()))
                                                .map(it -> new Option(it.code(), name(it)))
                                                .sorted(Comparator.comparing(Option::label, alphabet::compare)))
                                .toList()))
                .toList();
    }

    /** One that is no more stays a choice, for papers of its time. */
    private String name(Territory territory) {
        LocalDate today = recorder.today();
        String name = words.text(territory.nameOn(today).text());
        Passage end = territory.end();
        return end != null && end.by(today) ? words.message("territory.gone", name, words.date(end.happened())) : name;
    }
}
