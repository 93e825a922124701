package org.twinning.document.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.DocumentRegister;
import org.twinning.document.Examined;
import org.twinning.document.Examiner;
import org.twinning.platform.Option;
import org.twinning.platform.Submission;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;

/** Attaches a paper. The file is looked into before the register is asked: that may take its time. */
@Controller
class AttachController {

    private final DocumentRegister register;
    private final Examiner examiner;
    private final Submission submission;
    private final SubjectHead heads;
    private final Words words;

    AttachController(
            DocumentRegister register, Examiner examiner, Submission submission, SubjectHead heads, Words words) {
        this.register = register;
        this.examiner = examiner;
        this.submission = submission;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping("/documents/new")
    String open(@ModelAttribute("form") AttachForm form, Model model) {
        form.language = DocumentLanguage.RU;
        if (form.documentKind == null) {
            form.documentKind =
                    form.step != null ? DocumentKind.NOTICE : form.visit != null ? DocumentKind.REPORT : null;
        }
        if (form.documentKind == DocumentKind.TEXT) {
            form.title = words.message("document.title.TEXT");
        }
        return show(form, model);
    }

    @PostMapping("/documents/new")
    String attach(
            @Valid @ModelAttribute("form") AttachForm form,
            BindingResult errors,
            @Nullable Upload upload,
            Model model,
            RedirectAttributes next) {
        Optional<Examined> file = submission.foresee(
                form, errors, () -> Optional.ofNullable(upload).map(examiner::examine));
        return file.flatMap(examined -> submission.send(
                        form, errors, () -> "/documents/" + register.attach(form.toDocument(), examined)))
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("document.attached"));
                    return path;
                })
                .orElseGet(() -> show(form, model));
    }

    private String show(AttachForm form, Model model) {
        model.addAttribute("head", heads.of(form.subject()));
        model.addAttribute("limit", examiner.limit());
        model.addAttribute(
                "kinds",
                Stream.concat(
                                Stream.of(new Option("", words.message("document.kind.choose"))),
                                Stream.of(DocumentKind.values())
                                        .map(it -> new Option(it.name(), words.message("document.kind." + it))))
                        .toList());
        model.addAttribute(
                "languages",
                Stream.of(DocumentLanguage.values())
                        .map(it -> new Option(it.name(), words.message("document.language." + it)))
                        .toList());
        return "document/attach";
    }
}
