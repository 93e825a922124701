package org.twinning.territory.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;
import org.twinning.territory.LegalForm;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryRegister;

/** Enters territories, and puts right where they lie. */
@Controller
class EntryController {

    private final TerritoryRegister register;
    private final TerritoryHead head;
    private final Submission submission;
    private final Words words;

    EntryController(TerritoryRegister register, TerritoryHead head, Submission submission, Words words) {
        this.register = register;
        this.head = head;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping("/territories/new")
    String open(@ModelAttribute("form") NewTerritoryForm form, Model model) {
        form.form = form.form == null ? LegalForm.DISTRICT : form.form;
        return showNew(model);
    }

    @PostMapping("/territories/new")
    String enter(
            @Valid @ModelAttribute("form") NewTerritoryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.enter(form.territory());
            return "/territories/" + form.code;
        });
        sent.ifPresent(path -> say(flash, "territory.new.done", form.nameRu));
        return sent.orElseGet(() -> showNew(model));
    }

    @GetMapping("/territories/{code}/place")
    String openPlace(@PathVariable String code, @ModelAttribute("form") PlaceForm form, Model model) {
        Territory territory = head.show(code, model);
        form.version = register.version(code);
        form.begin(territory.whereabouts());
        return "territory/place";
    }

    @PostMapping("/territories/{code}/place")
    String correct(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Territory territory = head.show(code, model);
        form.check(errors);
        form.basis.needGrounds(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.correctPlace(code, form.version, form.whereabouts(), form.basis.basis());
            return "/territories/" + code;
        });
        sent.ifPresent(path -> say(flash, "territory.place.done", head.nameToday(territory)));
        return sent.orElse("territory/place");
    }

    private String showNew(Model model) {
        model.addAttribute("forms", head.forms());
        model.addAttribute("regions", head.regions());
        return "territory/new";
    }

    private void say(RedirectAttributes flash, String message, @Nullable String name) {
        flash.addFlashAttribute("notice", words.message(message, name == null ? "" : name));
    }
}
