package org.twinning.deadline.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.deadline.Deadlines;
import org.twinning.deadline.Mark;
import org.twinning.deadline.Marks;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** What is due, and what the reader says of it. */
@Controller
class DeadlinesController {

    private final Deadlines deadlines;
    private final Marks marks;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    DeadlinesController(Deadlines deadlines, Marks marks, Submission submission, Recorder recorder, Words words) {
        this.deadlines = deadlines;
        this.marks = marks;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @OnPaper
    @GetMapping("/deadlines")
    String show(
            @RequestParam(required = false) @Nullable String only,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            AsOf asOf,
            Principal person,
            Model model) {
        boolean mine = OnPaper.MINE.equals(only);
        model.addAttribute("mine", mine);
        model.addAttribute("list", mine ? "/agreements?only=mine" : "/agreements");
        model.addAttribute("here", mine ? "/deadlines?only=mine" : "/deadlines");
        model.addAttribute(
                "lists", pdf == null || mine ? deadlines.of(person.getName(), mine, asOf) : deadlines.all(asOf));
        return "deadline/deadlines";
    }

    /** A date that lies behind reminds of nothing. */
    @PostMapping("/deadlines")
    String mark(
            @RequestParam(required = false) @Nullable String only,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            AsOf asOf,
            Principal person,
            Model model,
            RedirectAttributes next) {
        if (form.mark == Mark.LATER && (form.until == null || !form.until.isAfter(recorder.today()))) {
            errors.rejectValue("until", "deadline.until.past");
        }
        return submission
                .send(form, errors, () -> {
                    say(form);
                    return OnPaper.MINE.equals(only) ? "/deadlines?only=mine" : "/deadlines";
                })
                .map(path -> {
                    next.addFlashAttribute(
                            "notice", words.message("deadline.said." + form.mark, words.prose(form.until)));
                    return path;
                })
                .orElseGet(() -> show(only, null, asOf, person, model));
    }

    private void say(MarkForm form) {
        String line = java.util.Objects.requireNonNull(form.line);
        if (form.mark == null) {
            marks.takeBack(line);
        } else {
            marks.say(line, form.mark, form.mark == Mark.LATER ? form.until : null);
        }
    }
}
