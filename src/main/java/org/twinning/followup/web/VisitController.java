package org.twinning.followup.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.followup.CorrectionReader;
import org.twinning.followup.Visit;
import org.twinning.followup.VisitReader;
import org.twinning.followup.VisitRegister;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Records visits of delegations and that their reports came. */
@Controller
class VisitController {

    private final VisitRegister register;
    private final VisitReader visits;
    private final CorrectionReader corrections;
    private final Submission submission;
    private final Recorder recorder;
    private final Head head;
    private final Words words;

    VisitController(
            VisitRegister register,
            VisitReader visits,
            CorrectionReader corrections,
            Submission submission,
            Recorder recorder,
            Head head,
            Words words) {
        this.register = register;
        this.visits = visits;
        this.corrections = corrections;
        this.submission = submission;
        this.recorder = recorder;
        this.head = head;
        this.words = words;
    }

    @OnPaper
    @GetMapping("/visits/{id}")
    String show(@PathVariable long id, AsOf asOf, Model model) {
        model.addAttribute("corrections", corrections.ofVisit(id, asOf));
        Optional<Visit> visit = visits.find(id, asOf);
        if (visit.isEmpty()) {
            visits.requireEntered(id);
            return "followup/visit-unknown";
        }
        model.addAttribute("visit", visit.get());
        return "followup/visit";
    }

    @GetMapping("/visits/new")
    String open(@RequestParam(required = false) @Nullable String agreement, @ModelAttribute("form") VisitForm form) {
        form.agreements = agreement;
        return "followup/visit-new";
    }

    @PostMapping("/visits/new")
    String record(
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes next) {
        form.check(errors);
        return submission
                .send(form, errors, () -> "/visits/" + register.record(form.visit(language)))
                .map(path -> say("visit.done", path, next))
                .orElse("followup/visit-new");
    }

    @GetMapping("/visits/{id}/report")
    String openReport(@PathVariable long id, @ModelAttribute("form") ReportForm form, Model model) {
        form.received = head.today();
        return showReport(id, model);
    }

    @PostMapping("/visits/{id}/report")
    String receive(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Head.requireDay("received", form.received, errors);
        return submission
                .send(form, errors, () -> {
                    register.receiveReport(
                            id, Objects.requireNonNull(form.received).firstDay(), form.about);
                    return "/visits/" + id;
                })
                .map(path -> say("visit.report.done", path, next))
                .orElseGet(() -> showReport(id, model));
    }

    private String say(String key, String path, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.message(key));
        return path;
    }

    private String showReport(long id, Model model) {
        model.addAttribute("visit", visits.get(id, recorder.present()));
        return "followup/report";
    }
}
