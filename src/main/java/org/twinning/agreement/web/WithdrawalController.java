package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.platform.NotFound;
import org.twinning.platform.Refused;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Takes back terms, entries about prolongations, and endings that were entered wrong. */
@Controller
class WithdrawalController {

    private static final String PATH = "/agreements/{number}/withdrawals/{kind}/{position}";
    private static final Map<String, Corrected> KINDS = Map.of(
            "terms",
            Corrected.TERMS,
            "prolongation",
            Corrected.PROLONGATION,
            "ending",
            Corrected.ENDING,
            "step",
            Corrected.STEP);

    private final AgreementCorrections corrections;
    private final Foresight foresight;
    private final Submission submission;
    private final Words words;

    WithdrawalController(AgreementCorrections corrections, Foresight foresight, Submission submission, Words words) {
        this.corrections = corrections;
        this.foresight = foresight;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping(PATH)
    String open(
            @PathVariable String number,
            @PathVariable String kind,
            @PathVariable int position,
            @ModelAttribute("form") WithdrawalForm form,
            Model model) {
        Dossier dossier = foresight.now(number);
        form.version = dossier.version();
        return show(dossier, kind, position, model);
    }

    @PostMapping(PATH)
    String takeBack(
            @PathVariable String number,
            @PathVariable String kind,
            @PathVariable int position,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            corrections.takeBack(number, form.version, fact(kind), position, form.grounds());
            return "/agreements/" + number + "#corrections";
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", words.message("correction.done")));
        return sent.orElseGet(() -> show(foresight.now(number), kind, position, model));
    }

    /** What follows depends on the entry alone, so it is told as soon as the page is opened. */
    private String show(Dossier dossier, String kind, int position, Model model) {
        Corrected fact = fact(kind);
        foresight.show(dossier, model);
        model.addAttribute("fact", fact);
        model.addAttribute(
                "terms", first(dossier.agreedTerms(), it -> it.position() == position, kind.equals("terms")));
        model.addAttribute(
                "renewal",
                first(
                        dossier.renewals(),
                        it -> Integer.valueOf(position).equals(it.position()),
                        kind.equals("prolongation")));
        model.addAttribute("ending", first(dossier.endings(), it -> it.position() == position, kind.equals("ending")));
        model.addAttribute(
                "step",
                first(
                        dossier.endings().stream()
                                .flatMap(it -> it.steps().stream())
                                .toList(),
                        it -> it.position() == position,
                        kind.equals("step")));
        try {
            foresight.tell(corrections.foreseeTakingBack(dossier.number(), fact, position), model);
        } catch (Refused gone) {
            model.addAttribute("checked", null);
        }
        return "agreement/withdrawal";
    }

    private static <F> @Nullable F first(List<F> facts, Predicate<F> which, boolean asked) {
        return asked ? facts.stream().filter(which).findFirst().orElse(null) : null;
    }

    private static Corrected fact(String kind) {
        return Optional.ofNullable(KINDS.get(kind.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new NotFound("what is taken back: " + kind));
    }
}
