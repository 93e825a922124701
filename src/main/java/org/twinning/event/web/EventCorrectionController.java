package org.twinning.event.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.twinning.event.EventFact;
import org.twinning.event.EventRegister;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Puts right what was entered wrong about an event: by a further act, never by overwriting. */
@Controller
class EventCorrectionController {

    private static final String PATH = "/events/{id}/corrections/{fact}";

    private final EventCatalogue events;
    private final EventRegister register;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    EventCorrectionController(
            EventCatalogue events, EventRegister register, Submission submission, Recorder recorder, Words words) {
        this.events = events;
        this.register = register;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping(PATH)
    String open(
            @PathVariable long id,
            @PathVariable String fact,
            @ModelAttribute("form") EventCorrectionForm form,
            Model model) {
        form.begin(read(id, of(fact), model), of(fact));
        return "event/correct";
    }

    @PostMapping(PATH)
    String correct(
            @PathVariable long id,
            @PathVariable String fact,
            @Valid @ModelAttribute("form") EventCorrectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors, of(fact));
        read(id, of(fact), model);
        Optional<String> next = submission.send(form, errors, () -> {
            form.send(register, id, of(fact));
            return "/events/" + id;
        });
        next.ifPresent(path -> flash.addFlashAttribute("notice", words.message("correction.done")));
        return next.orElse("event/correct");
    }

    private EventDossier read(long id, EventFact fact, Model model) {
        EventDossier event = events.dossier(id, recorder.present());
        model.addAttribute("event", event);
        model.addAttribute("fact", fact);
        return event;
    }

    private static EventFact of(String fact) {
        return Stream.of(EventFact.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("a fact called " + fact));
    }
}
