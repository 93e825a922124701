package org.twinning.document.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.document.OriginalsReader;
import org.twinning.document.Papers;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;

/** What every page of an agreement's originals and certified copies shows. */
@Component
class PaperPage {

    private final AgreementCatalogue agreements;
    private final OriginalsReader originals;
    private final Papers papers;
    private final Recorder recorder;
    private final Words words;

    PaperPage(AgreementCatalogue agreements, OriginalsReader originals, Papers papers, Recorder recorder, Words words) {
        this.agreements = agreements;
        this.originals = originals;
        this.papers = papers;
        this.recorder = recorder;
        this.words = words;
    }

    String show(String view, String number, AsOf asOf, Model model) {
        Dossier dossier = agreements.dossier(number, asOf);
        model.addAttribute("dossier", dossier);
        model.addAttribute("originals", originals.of(dossier.number(), asOf));
        model.addAttribute("sides", sides(dossier));
        model.addAttribute("languages", papers.languages());
        return view;
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

    private List<Option> sides(Dossier dossier) {
        return Stream.concat(
                        dossier.partnerLines().stream().map(it -> new Option(it.code(), words.text(it.name()))),
                        Stream.of(new Option(KeepingForm.NEITHER, words.message("original.side.neither"))))
                .toList();
    }
}
