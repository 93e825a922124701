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
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Named;
import org.twinning.agreement.Standing;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Puts right what was entered wrong: by a further act with a reason, a source and who decided, never by overwriting. */
@Controller
class CorrectionController {

    private final AgreementRegister register;
    private final AgreementCatalogue catalogue;
    private final TerritoryChoices territories;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    CorrectionController(
            AgreementRegister register,
            AgreementCatalogue catalogue,
            TerritoryChoices territories,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.territories = territories;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/corrections/plan/{position}")
    String plan(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") PlanCorrection form,
            Locale language,
            Model model) {
        return open(number, position, form, Corrected.PLAN, language, model);
    }

    @PostMapping("/agreements/{number}/corrections/plan/{position}")
    String plan(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") PlanCorrection form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        return send(new Act(number, position, Corrected.PLAN), form, errors, language, model, flash);
    }

    @GetMapping("/agreements/{number}/corrections/signature/{position}")
    String signature(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") SignatureCorrection form,
            Locale language,
            Model model) {
        return open(number, position, form, Corrected.SIGNATURE, language, model);
    }

    @PostMapping("/agreements/{number}/corrections/signature/{position}")
    String signature(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") SignatureCorrection form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        return send(new Act(number, position, Corrected.SIGNATURE), form, errors, language, model, flash);
    }

    @GetMapping("/agreements/{number}/corrections/side/{position}")
    String side(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") PartnerCorrection form,
            Locale language,
            Model model) {
        return open(number, position, form, Corrected.PARTNER, language, model);
    }

    @PostMapping("/agreements/{number}/corrections/side/{position}")
    String side(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") PartnerCorrection form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        return send(new Act(number, position, Corrected.PARTNER), form, errors, language, model, flash);
    }

    @GetMapping("/agreements/{number}/corrections/relation/{position}")
    String relation(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") RelationCorrection form,
            Locale language,
            Model model) {
        return open(number, position, form, Corrected.RELATION, language, model);
    }

    @PostMapping("/agreements/{number}/corrections/relation/{position}")
    String relation(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") RelationCorrection form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        return send(new Act(number, position, Corrected.RELATION), form, errors, language, model, flash);
    }

    @GetMapping("/agreements/{number}/corrections/particulars")
    String particulars(
            @PathVariable String number,
            @ModelAttribute("form") ParticularsCorrection form,
            Locale language,
            Model model) {
        return open(number, 0, form, Corrected.PARTICULARS, language, model);
    }

    @PostMapping("/agreements/{number}/corrections/particulars")
    String particulars(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ParticularsCorrection form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        return send(new Act(number, 0, Corrected.PARTICULARS), form, errors, language, model, flash);
    }

    /** Which fact of which agreement. */
    private record Act(String number, int position, Corrected fact) {}

    private String open(
            String number, int position, CorrectionForm form, Corrected fact, Locale language, Model model) {
        Dossier dossier = dossier(number);
        form.version = dossier.version();
        form.begin(dossier, position, language);
        return show(dossier, position, fact, model);
    }

    private String send(
            Act act,
            CorrectionForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            form.send(register, dossier(act.number()), act.position(), language);
            return "/agreements/" + act.number() + "#corrections";
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", words.message("correction.done")));
        return sent.orElseGet(() -> show(dossier(act.number()), act.position(), act.fact(), model));
    }

    private String show(Dossier dossier, int position, Corrected fact, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("fact", fact);
        model.addAttribute("position", position);
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

    /** At the end of the year, when a signing of "this year" has counted: such a one can be corrected too. */
    private Dossier dossier(String number) {
        return catalogue.dossier(number, AsOf.of(recorder.today().with(TemporalAdjusters.lastDayOfYear())));
    }
}
