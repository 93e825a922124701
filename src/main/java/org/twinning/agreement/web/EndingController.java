package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Status;
import org.twinning.agreement.StepKind;
import org.twinning.agreement.TermsRegister;
import org.twinning.platform.Option;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Records that a side set out to end, suspend or resume an agreement, or that it was given up before the signing. */
@Controller
class EndingController {

    private static final String PATH = "/agreements/{number}/ending";

    private final TermsRegister register;
    private final AgreementCatalogue catalogue;
    private final Foresight foresight;
    private final Submission submission;
    private final Words words;

    EndingController(
            TermsRegister register,
            AgreementCatalogue catalogue,
            Foresight foresight,
            Submission submission,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.foresight = foresight;
        this.submission = submission;
        this.words = words;
    }

    @GetMapping(PATH)
    String open(@PathVariable String number, @ModelAttribute("form") EndingForm form, Model model) {
        Dossier dossier = foresight.now(number);
        form.version = dossier.version();
        if (form.kind == null) {
            form.kind = possible(dossier).stream().findFirst().orElse(null);
        }
        return show(dossier, "agreement/ending", model);
    }

    @PostMapping(path = PATH, params = "!step")
    String end(
            @PathVariable String number,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.end(number, form.version, form.toClosing());
            return "/agreements/" + number;
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", foresight.told("ending.done", number)));
        return sent.orElseGet(() -> show(foresight.now(number), "agreement/ending", model));
    }

    @PostMapping(path = PATH, params = "step")
    String check(
            @PathVariable String number,
            String step,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        foresight.tell(submission.foresee(form, errors, () -> register.foreseeEnding(number, form.toClosing())), model);
        foresight.doubt(form.toClosing().kind(), form.told(), model);
        return show(foresight.now(number), Foresight.view(step, "agreement/ending"), model);
    }

    private String show(Dossier dossier, String view, Model model) {
        foresight.show(dossier, model);
        Set<EndingKind> possible = possible(dossier);
        model.addAttribute("possible", possible);
        model.addAttribute("kinds", foresight.options(possible.stream(), "ending.kind."));
        model.addAttribute("stepKinds", List.of(StepKind.values()));
        model.addAttribute(
                "sides",
                Stream.concat(
                                Stream.of(new Option("", words.message("ending.side.all"))),
                                dossier.partnerLines().stream().map(this::option))
                        .toList());
        model.addAttribute(
                "reasons",
                Stream.concat(
                                Stream.of(new Option("", words.message("ending.reason.none"))),
                                catalogue.endingReasons().stream()
                                        .map(it -> new Option(it.code(), words.text(it.name()))))
                        .toList());
        return view;
    }

    private Option option(PartnerLine line) {
        return new Option(String.valueOf(line.position()), words.text(line.name()));
    }

    /** What can be done to it as it stands. */
    private static Set<EndingKind> possible(Dossier dossier) {
        Conclusion conclusion = dossier.conclusion();
        Status status = conclusion == null ? Status.PROPOSED : conclusion.status();
        return switch (status) {
            case EXPIRED, TERMINATED, ABANDONED -> EnumSet.noneOf(EndingKind.class);
            case PROPOSED, PLANNED, OVERDUE, PARTLY_SIGNED -> EnumSet.of(EndingKind.ABANDONMENT);
            case SUSPENDED ->
                objecting(dossier, EnumSet.of(EndingKind.RESUMPTION, EndingKind.TERMINATION, EndingKind.OBJECTION));
            case SIGNED, IN_FORCE ->
                objecting(dossier, EnumSet.of(EndingKind.TERMINATION, EndingKind.OBJECTION, EndingKind.SUSPENSION));
        };
    }

    /** What is not prolonged of itself leaves nothing to object to. */
    private static Set<EndingKind> objecting(Dossier dossier, Set<EndingKind> kinds) {
        if (dossier.agreedTerms().stream().noneMatch(it -> it.paper().tacit())) {
            kinds.remove(EndingKind.OBJECTION);
        }
        return kinds;
    }
}
