package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Named;
import org.twinning.agreement.Standing;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Puts right what was entered wrong: by a further act with a reason, a source and who decided, never by overwriting. */
@Controller
class CorrectionController {

    private static final String PATH = "/agreements/{number}/corrections/{fact}/{position}";

    private final AgreementCorrections corrections;
    private final AgreementCatalogue catalogue;
    private final TerritoryChoices territories;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    CorrectionController(
            AgreementCorrections corrections,
            AgreementCatalogue catalogue,
            TerritoryChoices territories,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.territories = territories;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    /** The form of the fact that the address names; binding fills it before either method sees it. */
    @ModelAttribute("form")
    CorrectionForm form(@PathVariable String fact) {
        return switch (fact) {
            case "particulars" -> new ParticularsCorrection();
            case "side" -> new PartnerCorrection();
            case "plan" -> new PlanCorrection();
            case "signature" -> new SignatureCorrection();
            case "relation" -> new RelationCorrection();
            default -> throw new NotFound("correction of " + fact);
        };
    }

    @GetMapping(PATH)
    String open(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") CorrectionForm form,
            Locale language,
            Model model) {
        Dossier dossier = dossier(number);
        form.version = dossier.version();
        form.begin(dossier, position, language);
        return show(dossier, form, model);
    }

    @PostMapping(PATH)
    String correct(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            send(form, asSeen(number, form), position, language);
            return "/agreements/" + number + "#corrections";
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", words.message("correction.done")));
        return sent.orElseGet(() -> show(dossier(number), form, model));
    }

    private String show(Dossier dossier, CorrectionForm form, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("fact", form.fact());
        model.addAttribute("groups", territories.groups());
        model.addAttribute("standings", options(Stream.of(Standing.values()), "side.is."));
        model.addAttribute("kinds", options(Stream.of(AgreementKind.values()), "kind."));
        model.addAttribute(
                "programmes",
                Stream.concat(
                                Stream.of(new Option("", words.message("proposal.noProgramme"))),
                                named(catalogue.programmes()))
                        .toList());
        model.addAttribute("areas", named(catalogue.areas()).toList());
        return "agreement/correction";
    }

    private List<Option> options(Stream<? extends Enum<?>> values, String key) {
        return values.map(it -> new Option(it.name(), words.message(key + it.name())))
                .toList();
    }

    private Stream<Option> named(List<Named> choices) {
        return choices.stream().map(it -> new Option(it.code(), words.text(it.name())));
    }

    /** Nothing is at that place any more once it has been corrected; who has read that and sends again is told so, with all that was typed. */
    private void send(CorrectionForm form, Dossier dossier, int position, Locale language) {
        try {
            form.send(corrections, dossier, position, language);
        } catch (NotFound corrected) {
            throw new Refused(CorrectionRefusal.CORRECTED_MEANWHILE);
        }
    }

    /**
     * What is corrected is looked up at its place before the register asks whether anything has changed: once it has been
     * corrected in another tab, nothing is at that place any more, and that is a conflict like any other.
     */
    private Dossier asSeen(String number, CorrectionForm form) {
        Dossier dossier = dossier(number);
        if (dossier.version() != form.version) {
            throw new StaleVersion("agreement:" + number, dossier.version());
        }
        return dossier;
    }

    /** At the end of the year, when a signing of "this year" has counted: such a one can be corrected too. */
    private Dossier dossier(String number) {
        return catalogue.dossier(number, AsOf.of(recorder.today().with(TemporalAdjusters.lastDayOfYear())));
    }
}
