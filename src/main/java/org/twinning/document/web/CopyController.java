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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.document.CertifiedCopy;
import org.twinning.document.OriginalRegister;
import org.twinning.platform.Submission;

/** Certifies copies, each with a number that no other ever has, and annuls them. */
@Controller
@RequestMapping("/agreements/{number}/copies")
class CopyController {

    private final OriginalRegister register;
    private final Submission submission;
    private final PaperPage page;

    CopyController(OriginalRegister register, Submission submission, PaperPage page) {
        this.register = register;
        this.submission = submission;
        this.page = page;
    }

    @ModelAttribute("copy")
    @Nullable
    CertifiedCopy copy(@PathVariable String number, @PathVariable(required = false) @Nullable Long id) {
        return id == null ? null : page.present(number).copy(id);
    }

    @GetMapping("/new")
    String open(@PathVariable String number, @ModelAttribute("form") CopyForm form, Model model) {
        form.day = page.today();
        return page.show("document/copy", number, model);
    }

    @PostMapping("/new")
    String certify(
            @PathVariable String number,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult errors,
            Model model) {
        return submission
                .send(form, errors, () -> {
                    String given = register.certify(
                            number,
                            Objects.requireNonNull(form.recipient),
                            Objects.requireNonNull(form.day).firstDay(),
                            Objects.requireNonNull(form.certifiedBy));
                    return "/agreements/" + number + "/originals?certified=" + given + "#copies";
                })
                .orElseGet(() -> page.show("document/copy", number, model));
    }

    @GetMapping("/{id}/annulment")
    String openAnnulment(
            @PathVariable String number, @PathVariable long id, @ModelAttribute("form") AnnulForm form, Model model) {
        form.day = page.today();
        return page.show("document/annul", number, model);
    }

    @PostMapping("/{id}/annulment")
    String annul(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnnulForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.annul(
                            number,
                            id,
                            Objects.requireNonNull(form.day).firstDay(),
                            Objects.requireNonNull(form.reason));
                    return "/agreements/" + number + "/originals#copies";
                })
                .map(path -> page.done(path, next, "copy.annulled"))
                .orElseGet(() -> page.show("document/annul", number, model));
    }
}
