package org.twinning.agreement.web;

import jakarta.validation.Valid;
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
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Dossier.EndingFact;
import org.twinning.agreement.StepKind;
import org.twinning.agreement.TermsRegister;
import org.twinning.platform.NotFound;
import org.twinning.platform.Submission;

/** Records what came of an ending that is under way. */
@Controller
class StepsController {

    private static final String PATH = "/agreements/{number}/ending/{ending}";

    private final TermsRegister register;
    private final Foresight foresight;
    private final Submission submission;

    StepsController(TermsRegister register, Foresight foresight, Submission submission) {
        this.register = register;
        this.foresight = foresight;
        this.submission = submission;
    }

    @GetMapping(PATH)
    String open(
            @PathVariable String number,
            @PathVariable int ending,
            @ModelAttribute("form") EndingForm form,
            Model model) {
        form.version = foresight.now(number).version();
        return show(number, ending, "agreement/steps", model);
    }

    @PostMapping(path = PATH, params = "!step")
    String add(
            @PathVariable String number,
            @PathVariable int ending,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.addSteps(number, form.version, ending, form.told(), form.citation.citation());
            return "/agreements/" + number;
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", foresight.told("ending.done", number)));
        return sent.orElseGet(() -> show(number, ending, "agreement/steps", model));
    }

    @PostMapping(path = PATH, params = "step")
    String check(
            @PathVariable String number,
            @PathVariable int ending,
            String step,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        foresight.tell(
                submission.foresee(form, errors, () -> register.foreseeSteps(number, ending, form.told())), model);
        under(foresight.now(number), ending).ifPresent(it -> foresight.doubt(it.kind(), form.course(it), model));
        return show(number, ending, Foresight.view(step, "agreement/steps"), model);
    }

    private static Optional<EndingFact> under(Dossier dossier, int ending) {
        return dossier.endings().stream().filter(it -> it.position() == ending).findFirst();
    }

    private String show(String number, int ending, String view, Model model) {
        Dossier dossier = foresight.now(number);
        EndingFact under = under(dossier, ending).orElseThrow(() -> new NotFound("ending " + ending + " of " + number));
        foresight.show(dossier, model);
        model.addAttribute("ending", under);
        model.addAttribute("stepKinds", List.of(StepKind.values()));
        return view;
    }
}
