package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.ProlongationKind;
import org.twinning.agreement.Renewal;
import org.twinning.agreement.TermsRegister;
import org.twinning.platform.Option;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** The ledger of prolongations: records one, and confirms or refutes those that are presumed. */
@Controller
class RenewalController {

    private static final String PATH = "/agreements/{number}/renewals";

    private final TermsRegister register;
    private final Foresight foresight;
    private final Submission submission;
    private final Words words;

    RenewalController(TermsRegister register, Foresight foresight, Submission submission, Words words) {
        this.register = register;
        this.foresight = foresight;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping(PATH)
    String open(
            @PathVariable String number,
            @RequestParam(name = "kind", required = false) @Nullable String asked,
            @ModelAttribute("form") RenewalForm form,
            Model model) {
        Dossier dossier = foresight.now(number);
        form.version = dossier.version();
        if (asked == null) {
            dossier.renewals().stream()
                    .map(Dossier.RenewalFact::renewal)
                    .filter(it -> it.state() == Renewal.State.PRESUMED)
                    .findFirst()
                    .ifPresent(form::confirm);
        }
        return show(dossier, "agreement/renewals", model);
    }

    @PostMapping(path = PATH, params = "!step")
    String prolong(
            @PathVariable String number,
            @Valid @ModelAttribute("form") RenewalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.prolong(number, form.version, form.toProlonging());
            return "/agreements/" + number;
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", foresight.told("renewal.done", number)));
        return sent.orElseGet(() -> show(foresight.now(number), "agreement/renewals", model));
    }

    @PostMapping(path = PATH, params = "step")
    String check(
            @PathVariable String number,
            String step,
            @Valid @ModelAttribute("form") RenewalForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        foresight.tell(
                submission.foresee(form, errors, () -> register.foreseeProlonging(number, form.toProlonging())), model);
        return show(foresight.now(number), Foresight.view(step, "agreement/renewals"), model);
    }

    private String show(Dossier dossier, String view, Model model) {
        foresight.show(dossier, model);
        model.addAttribute("kinds", foresight.options(Stream.of(ProlongationKind.values()), "renewal.kind."));
        model.addAttribute(
                "numbers",
                Stream.concat(
                                Stream.of(new Option("", words.message("renewal.which.none"))),
                                dossier.renewals().stream()
                                        .map(Dossier.RenewalFact::renewal)
                                        .filter(it -> it.state() != Renewal.State.EXPRESS)
                                        .map(this::option))
                        .toList());
        model.addAttribute("lengths", foresight.options(Stream.of(LengthUnit.YEARS, LengthUnit.MONTHS), "terms.unit."));
        return view;
    }

    private Option option(Renewal renewal) {
        return new Option(
                String.valueOf(renewal.number()),
                words.message("renewal.line", renewal.number(), words.date(renewal.from()), words.date(renewal.to())));
    }
}
