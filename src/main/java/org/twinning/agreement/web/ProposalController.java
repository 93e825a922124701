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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Intention;
import org.twinning.agreement.Kindred;
import org.twinning.agreement.KindredReader;
import org.twinning.agreement.Named;
import org.twinning.agreement.Standing;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Enters an agreement. The same partners may have several, so those they have are shown before another is entered. */
@Controller
class ProposalController {

    private final AgreementRegister register;
    private final AgreementCatalogue catalogue;
    private final KindredReader kindred;
    private final TerritoryChoices territories;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    ProposalController(
            AgreementRegister register,
            AgreementCatalogue catalogue,
            KindredReader kindred,
            TerritoryChoices territories,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.kindred = kindred;
        this.territories = territories;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/agreements/new")
    String open(@ModelAttribute("form") ProposalForm form, Locale language, Model model) {
        if (form.proposedOn == null) {
            form.proposedOn = PlannedDate.day(recorder.today());
        }
        return show(existing(form, language), "agreement/new", model);
    }

    /**
     * Says which agreements there are already; {@code step=live} asks for them alone, while the form is being filled in. That
     * another field cannot be read (a date half typed) does not keep the answer back.
     */
    @PostMapping(path = "/agreements/new", params = "step")
    String look(
            String step,
            @ModelAttribute("form") ProposalForm form,
            BindingResult unreadable,
            Locale language,
            Model model) {
        model.addAttribute("looked", true);
        return show(
                existing(form, language), "live".equals(step) ? "agreement/new :: existing" : "agreement/new", model);
    }

    @PostMapping(path = "/agreements/new", params = "!step")
    String propose(
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        form.check(errors, catalogue.programmes(), catalogue.areas());
        Kindred existing = existing(form, language);
        Optional<String> sent = submission.send(form, errors, () -> "/agreements/" + enter(form, existing, language));
        sent.ifPresent(path -> flash.addFlashAttribute(
                "notice", words.message("proposal.done", path.substring(path.lastIndexOf('/') + 1))));
        return sent.orElseGet(() -> show(existing, "agreement/new", model));
    }

    /** Asked behind the form's key: a repeated submission would find the agreement that it entered itself. */
    private String enter(ProposalForm form, Kindred existing, Locale language) {
        if (!existing.same().isEmpty() && !form.another) {
            throw new Refused(ProposalRefusal.PARTNERS_HAVE_AGREEMENT);
        }
        String number = register.propose(form.toProposal(language));
        Intention plan = form.toIntention();
        if (plan != null) {
            register.plan(number, plan);
        }
        return number;
    }

    private Kindred existing(ProposalForm form, Locale language) {
        return kindred.of(form.named(), recorder.present(), language);
    }

    private String show(Kindred existing, String view, Model model) {
        model.addAttribute("existing", existing);
        model.addAttribute("groups", territories.groups());
        model.addAttribute("kinds", options(Stream.of(AgreementKind.values()), "kind."));
        model.addAttribute("standings", options(Stream.of(Standing.values()), "side.is."));
        model.addAttribute(
                "programmes",
                Stream.concat(
                                Stream.of(new Option("", words.message("proposal.noProgramme"))),
                                named(catalogue.programmes()))
                        .toList());
        model.addAttribute("areas", named(catalogue.areas()).toList());
        return view;
    }

    private List<Option> options(Stream<? extends Enum<?>> values, String key) {
        return values.map(it -> new Option(it.name(), words.message(key + it.name())))
                .toList();
    }

    private Stream<Option> named(List<Named> choices) {
        return choices.stream().map(it -> new Option(it.code(), words.text(it.name())));
    }
}
