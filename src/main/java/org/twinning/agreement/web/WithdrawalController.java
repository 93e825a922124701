package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.Dossier;
import org.twinning.platform.NotFound;
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

    private final AgreementRegister register;
    private final Foresight foresight;
    private final Submission submission;
    private final Words words;

    WithdrawalController(AgreementRegister register, Foresight foresight, Submission submission, Words words) {
        this.register = register;
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
        return show(dossier, kind, model);
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
            register.takeBack(number, form.version, fact(kind), position, form.grounds());
            return "/agreements/" + number + "#corrections";
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", words.message("correction.done")));
        return sent.orElseGet(() -> show(foresight.now(number), kind, model));
    }

    private String show(Dossier dossier, String kind, Model model) {
        foresight.show(dossier, model);
        model.addAttribute("fact", fact(kind));
        return "agreement/withdrawal";
    }

    private static Corrected fact(String kind) {
        return Optional.ofNullable(KINDS.get(kind.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new NotFound("what is taken back: " + kind));
    }
}
