package org.twinning.territory.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryName;
import org.twinning.territory.TerritoryRegister;

/** A territory bears another name or is another kind of territory from a day on; a name that was entered wrong is put right. */
@Controller
class NamingController {

    private final TerritoryRegister register;
    private final TerritoryHead head;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    NamingController(
            TerritoryRegister register, TerritoryHead head, Submission submission, Recorder recorder, Words words) {
        this.register = register;
        this.head = head;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/territories/{code}/names")
    String open(@PathVariable String code, @ModelAttribute("form") NamingForm form, Model model) {
        Territory territory = head.show(code, model);
        form.version = register.version(code);
        form.begin(territory.nameOn(recorder.today()));
        form.officialCode = null;
        return show(model);
    }

    @PostMapping("/territories/{code}/names")
    String name(
            @PathVariable String code,
            @Valid @ModelAttribute("form") NamingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        head.show(code, model);
        if (form.since == null && !errors.hasFieldErrors("since")) {
            errors.rejectValue("since", "NotNull");
        }
        Optional<String> sent = submission.send(form, errors, () -> {
            register.name(code, form.version, form.naming(), form.basis.basis());
            return "/territories/" + code;
        });
        sent.ifPresent(path -> flash.addFlashAttribute(
                "notice",
                words.message("territory.rename.done", words.text(form.naming().text()), words.since(form.since))));
        return sent.orElseGet(() -> show(model));
    }

    @GetMapping("/territories/{code}/names/{position}")
    String openCorrection(
            @PathVariable String code,
            @PathVariable int position,
            @ModelAttribute("form") NameCorrectionForm form,
            Model model) {
        TerritoryName wrong = name(head.show(code, model), position);
        form.version = register.version(code);
        form.begin(wrong);
        form.since = wrong.since();
        return showCorrection(wrong, model);
    }

    @PostMapping("/territories/{code}/names/{position}")
    String correct(
            @PathVariable String code,
            @PathVariable int position,
            @Valid @ModelAttribute("form") NameCorrectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        TerritoryName wrong = name(head.show(code, model), position);
        form.basis.needGrounds(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.correctName(
                    code, form.version, position, form.takenBack ? null : form.naming(), form.basis.basis());
            return "/territories/" + code;
        });
        sent.ifPresent(path ->
                flash.addFlashAttribute("notice", words.message("territory.correct.done", words.text(wrong.text()))));
        return sent.orElseGet(() -> showCorrection(wrong, model));
    }

    private String show(Model model) {
        model.addAttribute("forms", head.forms());
        return "territory/names";
    }

    private String showCorrection(TerritoryName wrong, Model model) {
        model.addAttribute("wrong", wrong);
        model.addAttribute("forms", head.forms());
        return "territory/name";
    }

    private static TerritoryName name(Territory territory, int position) {
        return territory.names().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("name " + position + " of " + territory.code()));
    }
}
