package org.twinning.document.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.OriginalRegister;
import org.twinning.document.Originals;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Submission;

/** The originals of an agreement: how many there are, and where they lie. */
@Controller
@RequestMapping("/agreements/{number}/originals")
class OriginalController {

    private final OriginalRegister register;
    private final Submission submission;
    private final PaperPage page;

    OriginalController(OriginalRegister register, Submission submission, PaperPage page) {
        this.register = register;
        this.submission = submission;
        this.page = page;
    }

    @OnPaper
    @GetMapping
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String certified,
            AsOf asOf,
            Model model) {
        return page.show("document/originals", number, asOf, certified, model);
    }

    @GetMapping("/new")
    String open(@PathVariable String number, @ModelAttribute("form") KeepingForm form, Model model) {
        form.language = DocumentLanguage.RU_BE;
        return page.show("document/original", number, model);
    }

    @PostMapping("/new")
    String enter(
            @PathVariable String number,
            @Valid @ModelAttribute("form") KeepingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.enter(number, form.keeping());
                    return "/agreements/" + number + "/originals";
                })
                .map(path -> page.done(path, next, "original.done"))
                .orElseGet(() -> page.show("document/original", number, model));
    }

    @GetMapping("/{position}/keeping")
    String openMove(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") KeepingForm form,
            Model model) {
        String view = page.show("document/keeping", number, model);
        Originals originals = Objects.requireNonNull((Originals) model.getAttribute("originals"));
        form.begin(originals.get(position).keeping());
        form.day = page.today();
        return view;
    }

    @PostMapping("/{position}/keeping")
    String move(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") KeepingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.move(number, position, form.keeping());
                    return "/agreements/" + number + "/originals";
                })
                .map(path -> page.done(path, next, "keeping.done"))
                .orElseGet(() -> page.show("document/keeping", number, model));
    }
}
