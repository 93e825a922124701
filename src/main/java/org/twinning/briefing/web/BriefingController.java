package org.twinning.briefing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.twinning.briefing.Briefing;
import org.twinning.briefing.Briefings;
import org.twinning.briefing.Remark;
import org.twinning.briefing.Remarks;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Briefing sheets, and the remarks on them. A visit's sheet speaks of the day of the visit. */
@Controller
class BriefingController {

    private final Briefings briefings;
    private final Remarks remarks;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    BriefingController(Briefings briefings, Remarks remarks, Submission submission, Recorder recorder, Words words) {
        this.briefings = briefings;
        this.remarks = remarks;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @OnPaper
    @GetMapping("/territories/{code}/briefing-sheet")
    String territory(@PathVariable String code, AsOf asOf, Model model) {
        return sheet(briefings.ofTerritory(code, asOf), "/territories/" + code, model);
    }

    @OnPaper
    @GetMapping("/visits/{id}/briefing-sheet")
    String visit(@PathVariable long id, AsOf asOf, HttpServletRequest request, Model model) {
        AsOf day = briefings.dayOfVisit(id, asOf, request.getParameter("asOf"));
        if (!day.equals(asOf)) {
            String page = request.getRequestURI() + (request.getAttribute(OnPaper.PDF) == null ? "" : ".pdf");
            return "redirect:"
                    + UriComponentsBuilder.fromPath(page)
                            .query(request.getQueryString())
                            .queryParam("asOf", day.date())
                            .toUriString();
        }
        return sheet(briefings.ofVisit(id, asOf), "/visits/" + id, model);
    }

    @GetMapping("/territories/{code}/briefing-remarks")
    String openTerritory(@PathVariable String code, @ModelAttribute("form") RemarkForm form, Model model) {
        suggest("territory:" + code, form);
        return page(briefings.ofTerritory(code, recorder.present()), "/territories/" + code, model);
    }

    @PostMapping("/territories/{code}/briefing-remarks")
    String writeTerritory(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return write("territory:" + code, "/territories/" + code, form, errors, next)
                .orElse(() -> page(briefings.ofTerritory(code, recorder.present()), "/territories/" + code, model));
    }

    @GetMapping("/visits/{id}/briefing-remarks")
    String openVisit(@PathVariable long id, @ModelAttribute("form") RemarkForm form, Model model) {
        suggest("visit:" + id, form);
        return page(briefings.ofVisit(id, recorder.present()), "/visits/" + id, model);
    }

    @PostMapping("/visits/{id}/briefing-remarks")
    String writeVisit(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        briefings.ofVisit(id, recorder.present());
        return write("visit:" + id, "/visits/" + id, form, errors, next)
                .orElse(() -> page(briefings.ofVisit(id, recorder.present()), "/visits/" + id, model));
    }

    private void suggest(String subject, RemarkForm form) {
        Remark present = remarks.of(subject, recorder.present());
        form.version = present == null ? 0 : present.id();
        form.words = present == null ? null : present.words();
    }

    private record Sent(@Nullable String path) {

        String orElse(java.util.function.Supplier<String> again) {
            return path == null ? again.get() : path;
        }
    }

    private Sent write(String subject, String page, RemarkForm form, BindingResult errors, RedirectAttributes next) {
        return new Sent(submission
                .send(form, errors, () -> {
                    remarks.write(subject, form.version, form.text());
                    return page + "/briefing-sheet";
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("briefing.remarks.done"));
                    return path;
                })
                .orElse(null));
    }

    private String sheet(Briefing briefing, String of, Model model) {
        model.addAttribute("briefing", briefing);
        model.addAttribute("of", of);
        model.addAttribute("sheetName", briefing.title());
        return "briefing/sheet";
    }

    private String page(Briefing briefing, String of, Model model) {
        model.addAttribute("briefing", briefing);
        model.addAttribute("of", of);
        return "briefing/remarks";
    }
}
