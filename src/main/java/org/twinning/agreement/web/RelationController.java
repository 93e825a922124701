package org.twinning.agreement.web;

import jakarta.validation.Valid;
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
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.KindredReader;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.RelationKind;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Says what an agreement is to another: it amends it, takes its place, or carries it out. */
@Controller
class RelationController {

    private final AgreementRegister register;
    private final AgreementCatalogue catalogue;
    private final KindredReader kindred;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    RelationController(
            AgreementRegister register,
            AgreementCatalogue catalogue,
            KindredReader kindred,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.kindred = kindred;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/relations")
    String open(@PathVariable String number, @ModelAttribute("form") RelationForm form, Locale language, Model model) {
        form.version = catalogue.dossier(number, recorder.present()).version();
        return show(number, language, model);
    }

    @PostMapping("/agreements/{number}/relations")
    String relate(
            @PathVariable String number,
            @Valid @ModelAttribute("form") RelationForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.relate(number, form.version, form.kind, form.number(), form.citation.citation());
            return "/agreements/" + number;
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", words.message("relation.done", form.number())));
        return sent.orElseGet(() -> show(number, language, model));
    }

    private String show(String number, Locale language, Model model) {
        Dossier dossier = catalogue.dossier(number, recorder.present());
        model.addAttribute("dossier", dossier);
        model.addAttribute("relatives", kindred.relatives(dossier, recorder.present(), language));
        model.addAttribute(
                "kindred",
                kindred.of(
                                dossier.partnerLines().stream()
                                        .map(PartnerLine::code)
                                        .toList(),
                                recorder.present(),
                                language)
                        .without(number));
        model.addAttribute(
                "kinds",
                Stream.of(RelationKind.values())
                        .map(it -> new Option(it.name(), words.message("relation.kind." + it)))
                        .toList());
        return "agreement/relations";
    }
}
