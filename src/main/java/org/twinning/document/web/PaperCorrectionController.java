package org.twinning.document.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.document.OriginalCorrections;
import org.twinning.document.PaperFact;
import org.twinning.document.StandingPaper;
import org.twinning.platform.NotFound;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Submission;
import org.twinning.platform.TakenBack;

/** Puts right what was entered wrong about originals and certified copies, as the other corrections of the register do. */
@Controller
@RequestMapping("/agreements/{number}/originals/corrections/{fact}/{id}")
class PaperCorrectionController {

    private final OriginalCorrections corrections;
    private final Submission submission;
    private final PaperPage page;

    PaperCorrectionController(OriginalCorrections corrections, Submission submission, PaperPage page) {
        this.corrections = corrections;
        this.submission = submission;
        this.page = page;
    }

    @ModelAttribute("standing")
    StandingPaper standing(@PathVariable String number, @PathVariable String fact, @PathVariable long id) {
        StandingPaper standing = corrections.present(of(fact), id);
        if (!standing.agreement().equals(number)) {
            throw new NotFound(fact + " " + id + " of " + number);
        }
        return standing;
    }

    /** Where the form is sent: to the row that its reader saw, so that a correction made meanwhile is noticed. */
    @ModelAttribute("row")
    long row(@PathVariable long id) {
        return id;
    }

    /** The form of the fact that the address names; binding fills it before either method sees it. */
    @ModelAttribute("form")
    PaperCorrectionForm form(@ModelAttribute(name = "standing", binding = false) StandingPaper standing) {
        return switch (standing.fact()) {
            case KEEPING -> new KeepingCorrection();
            case LOAN -> new LoanCorrection();
            case COPY -> new CopyCorrection();
        };
    }

    @GetMapping
    String open(
            @ModelAttribute(name = "standing", binding = false) StandingPaper standing,
            @ModelAttribute("form") PaperCorrectionForm form,
            Model model) {
        form.begin(standing);
        model.addAttribute("row", standing.id());
        return page.show("document/correct", standing.agreement(), model);
    }

    @PostMapping
    String correct(
            @PathVariable long id,
            @ModelAttribute(name = "standing", binding = false) StandingPaper standing,
            @Valid @ModelAttribute("form") PaperCorrectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.citation.check(errors);
        if (!form.never) {
            form.check(errors);
        }
        return submission
                .send(form, errors, () -> {
                    if (id != standing.id()) {
                        model.addAttribute("row", standing.id());
                        throw new StaleVersion("agreement:" + standing.agreement(), standing.id());
                    }
                    if (form.never) {
                        corrections.takeBack(standing.fact(), standing.id(), form.grounds());
                    } else {
                        form.send(corrections, standing.id());
                    }
                    return "/agreements/" + standing.agreement() + "/originals#corrections";
                })
                .map(path -> page.done(path, next, "correction.done"))
                .orElseGet(() -> page.show("document/correct", standing.agreement(), model));
    }

    @ExceptionHandler
    String takenBack(TakenBack gone, RedirectAttributes next) {
        String number = gone.subject().substring("agreement:".length());
        return "redirect:" + page.done("/agreements/" + number + "/originals", next, "correction.takenBack");
    }

    private static PaperFact of(String fact) {
        return Stream.of(PaperFact.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("a fact called " + fact));
    }
}
