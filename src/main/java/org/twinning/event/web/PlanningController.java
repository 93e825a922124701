package org.twinning.event.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.EventRegister;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Plans a signing event, reschedules it, calls it off. */
@Controller
class PlanningController {

    private final EventCatalogue events;
    private final EventRegister register;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    PlanningController(
            EventCatalogue events, EventRegister register, Submission submission, Recorder recorder, Words words) {
        this.events = events;
        this.register = register;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/events/new")
    String open(@ModelAttribute("form") EventForm form) {
        return "event/new";
    }

    @PostMapping("/events/new")
    String plan(
            @Valid @ModelAttribute("form") EventForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes flash) {
        form.citation.check(errors);
        Optional<String> next =
                submission.send(form, errors, () -> "/events/" + register.plan(form.toPlan(language)) + "/agenda");
        next.ifPresent(path -> flash.addFlashAttribute("notice", words.message("event.new.done")));
        return next.orElse("event/new");
    }

    @GetMapping("/events/{id}/plan")
    String openRescheduling(
            @PathVariable long id, @ModelAttribute("form") ReschedulingForm form, Model model, Locale language) {
        EventDossier event = event(id, model);
        form.begin(event, language);
        return event.over() ? "redirect:/events/" + id : "event/reschedule";
    }

    @PostMapping("/events/{id}/plan")
    String reschedule(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReschedulingForm form,
            BindingResult errors,
            Model model,
            Locale language,
            RedirectAttributes flash) {
        EventDossier event = event(id, model);
        Optional<String> next = submission.send(form, errors, () -> {
            register.reschedule(
                    id, form.version, form.planned(), Typed.over(event.line().place(), form.place, language));
            return "/events/" + id;
        });
        next.ifPresent(path ->
                flash.addFlashAttribute("notice", words.message("event.reschedule.done", words.prose(form.planned))));
        return next.orElse("event/reschedule");
    }

    @GetMapping("/events/{id}/cancellation")
    String openCancellation(@PathVariable long id, @ModelAttribute("form") CancellationForm form, Model model) {
        EventDossier event = event(id, model);
        form.begin(event, recorder.today());
        return event.over() ? "redirect:/events/" + id : "event/cancel";
    }

    @PostMapping("/events/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        event(id, model);
        Optional<String> next = submission.send(form, errors, () -> {
            register.cancel(id, form.version, form.cancelledOn(), form.reason());
            return "/events/" + id;
        });
        next.ifPresent(path -> flash.addFlashAttribute("notice", words.message("event.cancel.done")));
        return next.orElse("event/cancel");
    }

    private EventDossier event(long id, Model model) {
        EventDossier event = events.dossier(id, recorder.present());
        model.addAttribute("event", event);
        return event;
    }
}
