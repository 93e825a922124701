package org.twinning.event.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Status;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.EventRegister;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Prepares an agenda: unsigned agreements are looked for, put on it and taken off again. */
@Controller
class AgendaController {

    private static final Set<Status> UNSIGNED =
            EnumSet.of(Status.PROPOSED, Status.PLANNED, Status.OVERDUE, Status.PARTLY_SIGNED);
    private static final PageRequest FIRST_FIFTY = PageRequest.of(0, 50);

    private final EventCatalogue events;
    private final EventRegister register;
    private final AgreementCatalogue agreements;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    AgendaController(
            EventCatalogue events,
            EventRegister register,
            AgreementCatalogue agreements,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.events = events;
        this.register = register;
        this.agreements = agreements;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/events/{id}/agenda")
    String open(@PathVariable long id, @ModelAttribute("form") AgendaForm form, Model model, Locale language) {
        EventDossier event = events.dossier(id, recorder.present());
        form.begin(event);
        return event.over() ? "redirect:/events/" + id : show(event, form, model, language);
    }

    @PostMapping("/events/{id}/agenda")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") AgendaForm form,
            BindingResult errors,
            Model model,
            Locale language,
            RedirectAttributes flash) {
        String removed = form.remove;
        Optional<String> next = submission.send(form, errors, () -> {
            if (removed == null) {
                register.putOnAgenda(id, form.version, form.chosen());
            } else {
                register.takeOffAgenda(id, form.version, removed);
            }
            return "/events/" + id + "/agenda";
        });
        next.ifPresent(path -> flash.addFlashAttribute(
                "notice",
                removed == null
                        ? words.message("agenda.put.done", form.chosen().size())
                        : words.message("agenda.takenOff.done", removed)));
        return next.orElseGet(() -> show(events.dossier(id, recorder.present()), form, model, language));
    }

    private String show(EventDossier event, AgendaForm form, Model model, Locale language) {
        AgreementQuery query =
                AgreementQuery.all(recorder.present()).matching(form.q).standing(UNSIGNED);
        Page<AgreementLine> found = agreements.find(query, FIRST_FIFTY, language);
        List<String> there = event.numbers();
        model.addAttribute("event", event);
        model.addAttribute("found", found);
        model.addAttribute(
                "choices",
                found.stream().filter(it -> !there.contains(it.number())).toList());
        return "event/agenda";
    }
}
