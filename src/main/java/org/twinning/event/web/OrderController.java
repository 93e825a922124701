package org.twinning.event.web;

import java.util.List;
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
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Brings an agenda into its order and gives each agreement its table and its folder. */
@Controller
class OrderController {

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final AgendaRegister register;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    OrderController(
            EventCatalogue events,
            AgendaCatalogue agenda,
            AgendaRegister register,
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

    @GetMapping("/events/{id}/order")
    String open(@PathVariable long id, @ModelAttribute("form") OrderForm form, Model model) {
        EventDossier event = event(id);
        form.begin(event.version(), rows(event));
        return event.over() ? "redirect:/events/" + id : show(event, model);
    }

    @PostMapping("/events/{id}/order")
    String arrange(
            @PathVariable long id,
            @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        EventDossier event = event(id);
        String moved = form.up == null ? form.down : form.up;
        Optional<String> next = submission.send(form, errors, () -> {
            register.arrange(id, form.version, form.seats(rows(event)));
            return "/events/" + id + "/order" + (moved == null ? "" : "#row-" + moved);
        });
        next.ifPresent(path -> flash.addFlashAttribute(
                "notice", moved == null ? words.message("order.done") : words.message("order.moved", moved)));
        return next.orElseGet(() -> show(event, model));
    }

    private String show(EventDossier event, Model model) {
        model.addAttribute("event", event);
        model.addAttribute("rows", rows(event));
        return "event/order";
    }

    private EventDossier event(long id) {
        return events.dossier(id, recorder.present());
    }

    private List<AgendaRow> rows(EventDossier event) {
        return agenda.rows(event, recorder.present());
    }
}
