package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.util.List;
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
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.EventChoice;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Announces when an agreement is to be signed, and reschedules it. */
@Controller
class PlanController {

    private final AgreementRegister register;
    private final AgreementCatalogue catalogue;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    PlanController(
            AgreementRegister register,
            AgreementCatalogue catalogue,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/plan")
    String open(@PathVariable String number, @ModelAttribute("form") PlanForm form, Model model) {
        form.version = catalogue.dossier(number, recorder.present()).version();
        if (form.announcedOn == null) {
            form.announcedOn = PlannedDate.day(recorder.today());
        }
        return show(number, model);
    }

    @PostMapping("/agreements/{number}/plan")
    String plan(
            @PathVariable String number,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        form.check(errors, catalogue.eventsAhead());
        Optional<String> sent = submission.send(form, errors, () -> {
            register.plan(number, form.version, form.toIntention(language));
            return "/agreements/" + number;
        });
        sent.ifPresent(
                path -> flash.addFlashAttribute("notice", words.message("planning.done", words.prose(form.planned))));
        return sent.orElseGet(() -> show(number, model));
    }

    private String show(String number, Model model) {
        Dossier dossier = catalogue.dossier(number, recorder.present());
        List<EventChoice> events = catalogue.eventsAhead();
        model.addAttribute("dossier", dossier);
        model.addAttribute("actions", Actions.on(dossier));
        model.addAttribute(
                "events",
                Stream.concat(
                                Stream.of(new Option("", words.message("planning.noEvent"))),
                                events.stream().map(this::option))
                        .toList());
        return "agreement/plan";
    }

    private Option option(EventChoice event) {
        return new Option(
                String.valueOf(event.id()),
                words.message("planning.eventOption", words.date(event.planned()), words.text(event.occasion())));
    }
}
