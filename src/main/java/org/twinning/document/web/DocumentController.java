package org.twinning.document.web;

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
import org.twinning.document.Document;
import org.twinning.document.DocumentCatalogue;
import org.twinning.document.DocumentRegister;
import org.twinning.document.Examined;
import org.twinning.document.Examiner;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;

/** One paper with all its versions; a further version; its withdrawal, and what puts it back. */
@Controller
class DocumentController {

    private static final String PAGE = "/documents/{id}";

    private final DocumentRegister register;
    private final DocumentCatalogue catalogue;
    private final Examiner examiner;
    private final Submission submission;
    private final SubjectHead heads;
    private final Recorder recorder;
    private final Words words;

    DocumentController(
            DocumentRegister register,
            DocumentCatalogue catalogue,
            Examiner examiner,
            Submission submission,
            SubjectHead heads,
            Recorder recorder,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.examiner = examiner;
        this.submission = submission;
        this.heads = heads;
        this.recorder = recorder;
        this.words = words;
    }

    @OnPaper
    @GetMapping(PAGE)
    String show(@PathVariable long id, AsOf asOf, Model model) {
        return show(catalogue.get(id, asOf), "document/document", model);
    }

    @GetMapping(PAGE + "/versions/new")
    String openVersion(@PathVariable long id, @ModelAttribute("form") VersionForm form, Model model) {
        return show(now(id), "document/version", model);
    }

    @PostMapping(PAGE + "/versions/new")
    String addVersion(
            @PathVariable long id,
            @Valid @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            @Nullable Upload upload,
            Model model,
            RedirectAttributes next) {
        Optional<Examined> file = submission.foresee(
                form, errors, () -> Optional.ofNullable(upload).map(examiner::examine));
        return file.flatMap(examined -> submission.send(form, errors, () -> {
                    register.addVersion(id, examined);
                    return "/documents/" + id;
                }))
                .map(path -> told(path, "document.version.done", next))
                .orElseGet(() -> show(now(id), "document/version", model));
    }

    @GetMapping(PAGE + "/withdrawal")
    String openWithdrawal(@PathVariable long id, @ModelAttribute("form") WithdrawForm form, Model model) {
        return show(now(id), "document/withdraw", model);
    }

    @PostMapping(PAGE + "/withdrawal")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.withdraw(id, String.valueOf(form.reason));
                    return "/documents/" + id;
                })
                .map(path -> told(path, "document.withdraw.done", next))
                .orElseGet(() -> show(now(id), "document/withdraw", model));
    }

    @GetMapping(PAGE + "/reinstatement")
    String openReinstatement(@PathVariable long id, @ModelAttribute("form") WithdrawForm form, Model model) {
        return show(now(id), "document/reinstate", model);
    }

    @PostMapping(PAGE + "/reinstatement")
    String putBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.putBack(id, String.valueOf(form.reason));
                    return "/documents/" + id;
                })
                .map(path -> told(path, "document.reinstate.done", next))
                .orElseGet(() -> show(now(id), "document/reinstate", model));
    }

    private String told(String path, String message, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.message(message));
        return path;
    }

    private Document now(long id) {
        return catalogue.get(id, recorder.present());
    }

    private String show(Document document, String view, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("head", heads.of(document.subject()));
        model.addAttribute("limit", examiner.limit());
        return view;
    }
}
