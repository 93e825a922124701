package org.twinning.print.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.platform.LocalText;
import org.twinning.platform.Submission;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;
import org.twinning.print.PaperSettings;

/** The letterhead of sheets, and who may check them. */
@Controller
class PaperSettingsController {

    private static final int LARGEST = 1_000_000;

    private final PaperSettings settings;
    private final Submission submission;
    private final Words words;

    PaperSettingsController(PaperSettings settings, Submission submission, Words words) {
        this.settings = settings;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping("/settings/sheets")
    String open(@ModelAttribute("form") PaperSettingsForm form, Model model) {
        PaperSettings.Setting now = settings.now();
        LocalText name = now.letterhead().name();
        if (name != null) {
            form.ru = name.ru();
            form.be = name.be();
            form.en = name.en();
        }
        form.publicChecks = now.publicChecks();
        return show(model);
    }

    @PostMapping("/settings/sheets")
    String decide(
            @Valid @ModelAttribute("form") PaperSettingsForm form,
            BindingResult errors,
            @Nullable Upload upload,
            Model model,
            RedirectAttributes next) {
        if (upload != null && (upload.tooLarge() || upload.size() > LARGEST)) {
            errors.rejectValue("picture", "refusal.PICTURE_TOO_LARGE");
        }
        return submission
                .send(form, errors, () -> {
                    settings.decide(form.name(), bytes(upload), form.noArms, form.publicChecks);
                    return "/settings/sheets";
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("paper.settings.saved"));
                    return path;
                })
                .orElseGet(() -> show(model));
    }

    private String show(Model model) {
        model.addAttribute("letterhead", settings.now().letterhead());
        return "print/settings";
    }

    private static byte @Nullable [] bytes(@Nullable Upload upload) {
        try {
            return upload == null || upload.content() == null ? null : Files.readAllBytes(upload.content());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
