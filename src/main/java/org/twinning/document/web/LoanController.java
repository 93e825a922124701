package org.twinning.document.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.document.Original;
import org.twinning.document.OriginalRegister;
import org.twinning.platform.Submission;

/** Lends an original and takes it back. */
@Controller
@RequestMapping("/agreements/{number}/originals/{position}")
class LoanController {

    private final OriginalRegister register;
    private final Submission submission;
    private final PaperPage page;

    LoanController(OriginalRegister register, Submission submission, PaperPage page) {
        this.register = register;
        this.submission = submission;
        this.page = page;
    }

    @ModelAttribute("original")
    Original original(@PathVariable String number, @PathVariable int position) {
        return page.present(number).get(position);
    }

    @GetMapping("/loan")
    String open(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") LoanForm form,
            Model model) {
        form.day = page.today();
        return page.show("document/loan", number, model);
    }

    @PostMapping("/loan")
    String lend(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") LoanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.lend(
                            number,
                            position,
                            Objects.requireNonNull(form.borrower),
                            Objects.requireNonNull(form.day).firstDay(),
                            Objects.requireNonNull(form.until).firstDay());
                    return "/agreements/" + number + "/originals";
                })
                .map(path -> page.done(path, next, "loan.done"))
                .orElseGet(() -> page.show("document/loan", number, model));
    }

    @GetMapping("/return")
    String openReturn(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("form") ReturnForm form,
            Model model) {
        form.day = page.today();
        return page.show("document/return", number, model);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String number,
            @PathVariable int position,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.giveBack(
                            number, position, Objects.requireNonNull(form.day).firstDay());
                    return "/agreements/" + number + "/originals";
                })
                .map(path -> page.done(path, next, "loan.returned"))
                .orElseGet(() -> page.show("document/return", number, model));
    }
}
