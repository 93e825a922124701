package org.twinning.territory.web;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;
import org.twinning.territory.LegalForm;
import org.twinning.territory.Passage;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** What stands at the head of each form about a territory, and the choices that the forms offer, in the reader's language. */
@Component
class TerritoryHead {

    private final TerritoryDirectory directory;
    private final Recorder recorder;
    private final Words words;

    TerritoryHead(TerritoryDirectory directory, Recorder recorder, Words words) {
        this.directory = directory;
        this.recorder = recorder;
        this.words = words;
    }

    /** Puts the territory and its name of today into a form's model. */
    Territory show(String code, Model model) {
        Territory territory = directory.get(code);
        model.addAttribute("territory", territory);
        model.addAttribute("name", nameToday(territory));
        model.addAttribute("gone", territory.end() != null && !territory.existsOn(recorder.today()));
        return territory;
    }

    String nameToday(String code) {
        return nameToday(directory.get(code));
    }

    String nameToday(Territory territory) {
        LocalDate today = recorder.today();
        return words.text(territory.nameOn(today).text());
    }

    List<Option> forms() {
        return Stream.of(LegalForm.values())
                .map(it -> new Option(it.name(), words.message("territory.form." + it)))
                .toList();
    }

    /** The first choice is for a territory that is a region itself. */
    List<Option> regions() {
        return Stream.concat(
                        Stream.of(new Option("", words.message("territory.new.noRegion"))),
                        directory.regions().stream().map(it -> new Option(it.code(), nameToday(it))))
                .toList();
    }

    /** All of the territory's region, itself among them, in the order of the reader's alphabet. */
    List<Option> neighbours(Territory territory) {
        AsOf present = recorder.present();
        return directory.within(Objects.requireNonNullElse(territory.region(), ""), present).stream()
                .filter(it -> it.region() != null)
                .map(it -> new Option(it.code(), marked(it)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.language())::compare))
                .toList();
    }

    /** One that is no more stays a choice: what happened long ago may be entered in any order. */
    private String marked(Territory territory) {
        Passage end = territory.end();
        return end != null && end.by(recorder.today())
                ? words.message("territory.gone", nameToday(territory), words.date(end.happened()))
                : nameToday(territory);
    }
}
