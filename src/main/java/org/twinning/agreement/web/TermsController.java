package org.twinning.agreement.web;

import jakarta.validation.Valid;
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
import org.twinning.agreement.Dossier;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.TermsRegister;
import org.twinning.platform.Submission;

/** Records what a paper says of an agreement's terms, and how an amendment changed them. */
@Controller
class TermsController {

    private static final String PATH = "/agreements/{number}/terms";

    private final TermsRegister register;
    private final Foresight foresight;
    private final Submission submission;

    TermsController(TermsRegister register, Foresight foresight, Submission submission) {
        this.register = register;
        this.foresight = foresight;
        this.submission = submission;
    }

    @GetMapping(PATH)
    String open(@PathVariable String number, @ModelAttribute("form") TermsForm form, Model model) {
        Dossier dossier = foresight.now(number);
        form.version = dossier.version();
        Optional.ofNullable(dossier.terms()).ifPresent(it -> form.begin(it.paper()));
        return show(dossier, "agreement/terms", model);
    }

    @PostMapping(path = PATH, params = "!step")
    String agree(
            @PathVariable String number,
            @Valid @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Dossier dossier = foresight.now(number);
        boolean amendment = amends(dossier, form);
        form.check(errors, amendment);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.agreeTerms(number, form.version, form.toPaper(amendment), form.citation.citation());
            return "/agreements/" + number;
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", foresight.told("terms.done", number)));
        return sent.orElseGet(() -> show(dossier, "agreement/terms", model));
    }

    @PostMapping(path = PATH, params = "step")
    String check(
            @PathVariable String number,
            String step,
            @Valid @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            Model model) {
        Dossier dossier = foresight.now(number);
        boolean amendment = amends(dossier, form);
        form.check(errors, amendment);
        foresight.tell(
                submission.foresee(form, errors, () -> register.foreseeTerms(number, form.toPaper(amendment))), model);
        return show(dossier, Foresight.view(step, "agreement/terms"), model);
    }

    /** Also a form that was opened before somebody else recorded the terms has a day to count from. */
    private static boolean amends(Dossier dossier, TermsForm form) {
        return dossier.terms() != null && form.version == dossier.version() || form.countsFrom != null;
    }

    private String show(Dossier dossier, String view, Model model) {
        foresight.show(dossier, model);
        model.addAttribute("entries", foresight.options(Stream.of(PaperTerms.Entry.values()), "terms.entry."));
        model.addAttribute("lastings", foresight.options(Stream.of(TermsForm.Lasting.values()), "terms.lasting."));
        model.addAttribute("renewals", foresight.options(Stream.of(PaperTerms.Renewal.values()), "terms.renewal."));
        model.addAttribute("lengths", foresight.options(Stream.of(LengthUnit.YEARS, LengthUnit.MONTHS), "terms.unit."));
        model.addAttribute("notices", foresight.options(Stream.of(LengthUnit.MONTHS, LengthUnit.DAYS), "terms.unit."));
        return view;
    }
}
