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
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.EventRegister;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Records a signing event as held, and with it the signing of every agreement ticked. */
@Controller
class HeldController {

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final EventRegister register;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    HeldController(
            EventCatalogue events,
            AgendaCatalogue agenda,
            EventRegister register,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.events = events;
        this.agenda = agenda;
        this.register = register;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/events/{id}/held")
    String open(@PathVariable long id, @ModelAttribute("form") HeldForm form, Model model, Locale language) {
        EventDossier event = event(id, model);
        form.begin(event, agenda.rows(event, recorder.present()), recorder.today(), language);
        return event.over() ? "redirect:/events/" + id : "event/held";
    }

    @PostMapping("/events/{id}/held")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HeldForm form,
            BindingResult errors,
            Model model,
            Locale language,
            RedirectAttributes flash) {
        form.check(errors);
        EventDossier event = event(id, model);
        Optional<String> next = submission.send(form, errors, () -> {
            register.recordHeld(id, form.version, form.toProtocol(event.line().place(), language));
            return "/events/" + id;
        });
        next.ifPresent(path -> flash.addFlashAttribute(
                "notice", words.message("event.held.done", form.chosen().size())));
        return next.orElse("event/held");
    }

    private EventDossier event(long id, Model model) {
        EventDossier event = events.dossier(id, recorder.present());
        model.addAttribute("event", event);
        return event;
    }
}
