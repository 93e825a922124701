package org.twinning.territory.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Submission;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;
import org.twinning.territory.OutlineFault;
import org.twinning.territory.OutlineRegister;
import org.twinning.territory.TerritoryDirectory;

/** Administrators load the outlines of districts that the map draws, and take them back. */
@Controller
class OutlinesController {

    private final OutlineRegister outlines;
    private final TerritoryDirectory territories;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    OutlinesController(
            OutlineRegister outlines,
            TerritoryDirectory territories,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.outlines = outlines;
        this.territories = territories;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/territories/outlines")
    String open(@ModelAttribute("form") OutlinesForm form, Model model) {
        return show(model);
    }

    @PostMapping("/territories/outlines")
    String load(
            @Valid @ModelAttribute("form") OutlinesForm form,
            BindingResult errors,
            @Nullable Upload upload,
            Model model,
            RedirectAttributes next) {
        tellFaults(upload, errors);
        return submission
                .send(form, errors, () -> {
                    outlines.load(outlines.content(upload), Objects.requireNonNull(form.credit));
                    return "/territories/outlines";
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("outlines.done"));
                    return path;
                })
                .orElseGet(() -> show(model));
    }

    @GetMapping("/territories/outlines/{id}")
    String openTakingBack(@PathVariable long id, @ModelAttribute("form") OutlineTakingBackForm form, Model model) {
        return showTakingBack(id, model);
    }

    @PostMapping("/territories/outlines/{id}")
    String takeBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") OutlineTakingBackForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    outlines.takeBack(id, Objects.requireNonNull(form.reason));
                    return "/territories/outlines";
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("outlines.takenBack.done"));
                    return path;
                })
                .orElseGet(() -> showTakingBack(id, model));
    }

    private String show(Model model) {
        model.addAttribute("loads", outlines.loads());
        return "territory/outlines";
    }

    private String showTakingBack(long id, Model model) {
        model.addAttribute("load", outlines.get(id));
        return "territory/outline-back";
    }

    /** Each fault is told by itself, with the territory's name and what to do about it. */
    private void tellFaults(@Nullable Upload upload, BindingResult errors) {
        try {
            for (OutlineFault fault : outlines.faults(outlines.content(upload))) {
                errors.rejectValue("file", "refused", text(fault));
            }
        } catch (Refused unreadable) {
            errors.rejectValue(
                    "file",
                    "refused",
                    words.message("refusal." + unreadable.reason().name(), unreadable.arguments()));
        }
    }

    private String text(OutlineFault fault) {
        Map<String, String> names = territories.byCode(fault.arguments()).values().stream()
                .collect(Collectors.toMap(
                        it -> it.code(),
                        it -> words.text(it.nameOn(recorder.today()).text()) + " (" + it.code() + ")"));
        List<String> arguments =
                fault.arguments().stream().map(it -> names.getOrDefault(it, it)).toList();
        return words.message("outline.fault." + fault.kind(), arguments.toArray());
    }
}
