package org.twinning.event.web;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.AgendaRegister;
import org.twinning.event.AgendaRow;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.Readiness;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Shows what is ready for a signing and what is not, and records what became ready. */
@Controller
class ReadinessController {

    private static final String PATH = "/events/{id}/readiness";
    private static final String VIEW = "event/readiness";

    /** The value of {@code lacking} that asks for everything that is not ready, whatever it lacks. */
    private static final String ANYTHING = "ANY";

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final AgendaRegister register;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    ReadinessController(
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

    @GetMapping(PATH)
    String open(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String lacking,
            @RequestParam(required = false) @Nullable String tick,
            AsOf asOf,
            @ModelAttribute("form") ReadinessForm form,
            Model model) {
        form.agreed = recorder.today();
        List<AgendaRow> shown = show(id, lacking, asOf, model);
        if ("all".equals(tick)) {
            form.numbers.addAll(shown.stream().map(AgendaRow::number).toList());
        }
        return VIEW;
    }

    @PostMapping(PATH)
    String record(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String lacking,
            @Valid @ModelAttribute("form") ReadinessForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Optional<String> next = submission.send(form, errors, () -> {
            register.record(id, form.chosen(), form.kind(), form.agreed());
            return "/events/" + id + "/readiness" + (lacking == null ? "" : "?lacking=" + lacking);
        });
        next.ifPresent(path -> flash.addFlashAttribute(
                "notice", words.message("readiness.done", form.chosen().size())));
        return next.orElseGet(() -> {
            show(id, lacking, recorder.present(), model);
            return VIEW;
        });
    }

    @PostMapping("/events/{id}/signatories")
    String nameHeads(
            @PathVariable long id,
            @ModelAttribute("signatories") SignatoriesForm form,
            BindingResult errors,
            @ModelAttribute("form") ReadinessForm other,
            Model model,
            Locale language,
            RedirectAttributes flash) {
        int[] named = new int[1];
        Optional<String> next = submission.send(form, errors, () -> {
            named[0] = register.nameHeads(id, language);
            return "/events/" + id + "/readiness";
        });
        next.ifPresent(path -> flash.addFlashAttribute("notice", words.message("signatories.done", named[0])));
        return next.orElseGet(() -> {
            show(id, null, recorder.present(), model);
            return VIEW;
        });
    }

    /** The rows that are shown. */
    private List<AgendaRow> show(long id, @Nullable String lacking, AsOf asOf, Model model) {
        EventDossier event = events.dossier(id, asOf);
        List<AgendaRow> rows = agenda.rows(event, asOf);
        model.addAttribute("event", event);
        model.addAttribute("all", rows);
        List<AgendaRow> shown = rows.stream().filter(it -> lacks(it, lacking)).toList();
        model.addAttribute("rows", shown);
        model.addAttribute("waiting", rows.stream().filter(AgendaRow::waits).count());
        model.addAttribute("lacking", lacking);
        model.addAttribute("kinds", Readiness.values());
        model.addAttribute("counts", counts(rows));
        model.addAttribute(
                "nameless", rows.stream().mapToLong(AgendaRow::nameless).sum());
        if (!model.containsAttribute("signatories")) {
            model.addAttribute("signatories", new SignatoriesForm());
        }
        return shown;
    }

    private static Map<Readiness, Long> counts(List<AgendaRow> rows) {
        Map<Readiness, Long> counts = new EnumMap<>(Readiness.class);
        for (Readiness kind : Readiness.values()) {
            counts.put(
                    kind,
                    rows.stream().filter(it -> it.lacking().contains(kind)).count());
        }
        return counts;
    }

    private static boolean lacks(AgendaRow row, @Nullable String lacking) {
        return lacking == null
                || (lacking.equals(ANYTHING)
                        ? row.incomplete()
                        : row.lacking().stream().anyMatch(it -> it.name().equals(lacking)));
    }
}
