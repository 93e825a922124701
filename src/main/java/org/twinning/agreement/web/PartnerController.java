package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.util.List;
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
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Standing;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** How far each side can be trusted, and the one step in which a provisional one is confirmed or replaced. */
@Controller
class PartnerController {

    private final AgreementRegister register;
    private final AgreementCatalogue catalogue;
    private final TerritoryChoices territories;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    PartnerController(
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

    @GetMapping("/agreements/{number}/partners")
    String partners(@PathVariable String number, AsOf asOf, Model model) {
        model.addAttribute("dossier", catalogue.dossier(number, asOf));
        return "agreement/partners";
    }

    @GetMapping("/agreements/{number}/partners/{position}")
    String open(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") PartnerForm form,
            Model model) {
        Dossier dossier = dossier(number);
        form.version = dossier.version();
        if (!form.begun()) {
            form.territory = side(dossier, position).code();
        }
        return show(dossier, position, model);
    }

    @PostMapping("/agreements/{number}/partners/{position}")
    String identify(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        side(dossier(number), position);
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.identifyPartner(
                    number,
                    form.version,
                    position,
                    form.territory,
                    form.standing,
                    Days.ofNullable(form.since),
                    form.citation.citation());
            return "/agreements/" + number;
        });
        sent.ifPresent(path ->
                flash.addFlashAttribute("notice", words.message("side.done", called(side(dossier(number), position)))));
        return sent.orElseGet(() -> show(dossier(number), position, model));
    }

    private String show(Dossier dossier, int position, Model model) {
        PartnerLine side = side(dossier, position);
        model.addAttribute("dossier", dossier);
        model.addAttribute("side", side);
        model.addAttribute("called", called(side));
        model.addAttribute("groups", territories.groups());
        model.addAttribute("standings", standings());
        return "agreement/partner";
    }

    private List<Option> standings() {
        return Stream.of(Standing.values())
                .map(it -> new Option(it.name(), words.message("side.is." + it)))
                .toList();
    }

    private String called(PartnerLine side) {
        return words.text(side.standing() == Standing.TO_BE_NAMED ? side.regionName() : side.name());
    }

    private Dossier dossier(String number) {
        return catalogue.dossier(number, recorder.present());
    }

    private static PartnerLine side(Dossier dossier, int position) {
        return dossier.partnerLines().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("side " + position + " of " + dossier.number()));
    }
}
