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
import org.twinning.event.AgendaRegister;
import org.twinning.event.AgendaRow;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.Readiness;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Prepares one agreement of an agenda: its table and folder, what is ready, who signs. */
@Controller
class PreparationController {

    private static final String PATH = "/events/{id}/agenda/{number}";

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final AgendaRegister register;
    private final Heads heads;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    PreparationController(
            EventCatalogue events,
            AgendaCatalogue agenda,
            AgendaRegister register,
            Heads heads,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.events = events;
        this.agenda = agenda;
        this.register = register;
        this.heads = heads;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping(PATH)
    String open(
            @PathVariable long id,
            @PathVariable String number,
            @ModelAttribute("form") PreparationForm form,
            Locale language,
            Model model) {
        AgendaRow row = row(id, number, model);
        form.begin(row);
        if (model.getAttribute("event") instanceof EventDossier event) {
            if (event.over()) {
                return "redirect:/events/" + id;
            }
            model.addAttribute(
                    "proposed",
                    !row.agreement().status().signedByAll()
                            && heads.propose(
                                    row.agreement().partners(), event.line().planned(), form, language));
        }
        return "event/prepare";
    }

    @PostMapping(PATH)
    String prepare(
            @PathVariable long id,
            @PathVariable String number,
            @Valid @ModelAttribute("form") PreparationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors, recorder.today());
        row(id, number, model);
        Optional<String> next = submission.send(form, errors, () -> {
            register.prepare(id, number, form.version, form.toPreparation());
            return "/events/" + id + "/readiness";
        });
        next.ifPresent(path -> flash.addFlashAttribute("notice", words.message("prepare.done", number)));
        return next.orElse("event/prepare");
    }

    private AgendaRow row(long id, String number, Model model) {
        AsOf today = recorder.present();
        EventDossier event = events.dossier(id, today);
        AgendaRow row = agenda.rows(event, today).stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound(number + " at event " + id));
        model.addAttribute("event", event);
        model.addAttribute("row", row);
        model.addAttribute("kinds", Readiness.values());
        return row;
    }
}
