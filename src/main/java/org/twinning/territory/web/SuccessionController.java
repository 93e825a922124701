package org.twinning.territory.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.platform.NotFound;
import org.twinning.platform.Option;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.SuccessionKind;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryRegister;

/** Merges, divides and succeeds territories, separates parts of them, and takes such an entry back that was wrong. */
@Controller
class SuccessionController {

    private final TerritoryRegister register;
    private final TerritoryHead head;
    private final Chronicle chronicle;
    private final Submission submission;
    private final Words words;

    SuccessionController(
            TerritoryRegister register, TerritoryHead head, Chronicle chronicle, Submission submission, Words words) {
        this.register = register;
        this.head = head;
        this.chronicle = chronicle;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping("/territories/{code}/successor")
    String open(@PathVariable String code, @ModelAttribute("form") SuccessionForm form, Model model) {
        Territory territory = head.show(code, model);
        form.version = register.version(code);
        return show(territory, model);
    }

    @PostMapping(path = "/territories/{code}/successor", params = "!takeBack")
    String succeed(
            @PathVariable String code,
            @Valid @ModelAttribute("form") SuccessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Territory territory = head.show(code, model);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.succeed(code, form.version, form.succession());
            return "/territories/" + code;
        });
        sent.ifPresent(path -> flash.addFlashAttribute(
                "notice", words.message("territory.successor.done", head.nameToday(territory))));
        return sent.orElseGet(() -> show(territory, model));
    }

    @PostMapping(path = "/territories/{code}/successor", params = "takeBack")
    String takeBack(
            @PathVariable String code,
            @Valid @ModelAttribute("form") TakingBackForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Territory territory = head.show(code, model);
        form.basis.needGrounds(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.takeSuccessionBack(code, form.version, form.basis.basis());
            return "/territories/" + code;
        });
        sent.ifPresent(path -> flash.addFlashAttribute(
                "notice", words.message("territory.successor.takenBack", head.nameToday(territory))));
        return sent.orElseGet(() -> show(territory, model));
    }

    private String show(Territory territory, Model model) {
        if (territory.level() == Level.REGION) {
            throw new NotFound("a successor of a region: " + territory.code());
        }
        model.addAttribute("passages", chronicle.after(territory));
        model.addAttribute(
                "mergedWith",
                register.mergedWith(territory.code()).stream()
                        .map(head::nameToday)
                        .collect(Collectors.joining(", ")));
        model.addAttribute("kinds", kinds());
        model.addAttribute("neighbours", head.neighbours(territory));
        return "territory/successor";
    }

    private List<Option> kinds() {
        return Stream.of(SuccessionKind.values())
                .map(it -> new Option(it.name(), words.message("territory.succession." + it)))
                .toList();
    }
}
