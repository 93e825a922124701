package org.twinning.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.document.CertifiedCopy;
import org.twinning.document.Originals;
import org.twinning.document.OriginalsReader;
import org.twinning.document.Papers;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;
import org.twinning.territory.TerritoryDirectory;

/** What every page of an agreement's originals and certified copies shows. */
@Component
class PaperPage {

    private final AgreementCatalogue agreements;
    private final OriginalsReader originals;
    private final Papers papers;
    private final TerritoryDirectory territories;
    private final Recorder recorder;
    private final Words words;

    PaperPage(
            AgreementCatalogue agreements,
            OriginalsReader originals,
            Papers papers,
            TerritoryDirectory territories,
            Recorder recorder,
            Words words) {
        this.agreements = agreements;
        this.originals = originals;
        this.papers = papers;
        this.territories = territories;
        this.recorder = recorder;
        this.words = words;
    }

    String show(String view, String number, AsOf asOf, Model model) {
        Dossier dossier = agreements.dossier(number, asOf);
        model.addAttribute("dossier", dossier);
        Originals papers = originals.of(dossier.number(), asOf);
        model.addAttribute("originals", papers);
        model.addAttribute("sides", sides(dossier, papers, asOf));
        model.addAttribute("languages", this.papers.languages());
        return view;
    }

    /** The page to which the certification of a copy leads, however often its form is sent: it says the number. */
    String show(String view, String number, AsOf asOf, @Nullable String certified, Model model) {
        String shown = show(view, number, asOf, model);
        originals.of(number, asOf).copies().stream()
                .map(CertifiedCopy::number)
                .filter(it -> it.equals(certified))
                .forEach(it -> model.addAttribute("notice", words.message("copy.done", it)));
        return shown;
    }

    Originals present(String number) {
        return originals.of(number, recorder.present());
    }

    /** A form, which speaks of the present. */
    String show(String view, String number, Model model) {
        return show(view, number, recorder.present(), model);
    }

    PlannedDate today() {
        return PlannedDate.day(recorder.today());
    }

    String done(String path, RedirectAttributes next, String message, Object... arguments) {
        next.addFlashAttribute("notice", words.message(message, arguments));
        return path;
    }

    /** Also those who are no longer partners, when they have an original. */
    private List<Option> sides(Dossier dossier, Originals papers, AsOf asOf) {
        Map<String, String> names = new LinkedHashMap<>();
        dossier.partnerLines().forEach(it -> names.put(it.code(), words.text(it.name())));
        papers.all().stream()
                .map(it -> it.keeping().side())
                .filter(Objects::nonNull)
                .forEach(code -> names.computeIfAbsent(
                        code,
                        it -> words.text(territories.get(it).nameOn(asOf.date()).text())));
        names.put(KeepingForm.NEITHER, words.message("original.side.neither"));
        return names.entrySet().stream()
                .map(it -> new Option(it.getKey(), it.getValue()))
                .toList();
    }
}
