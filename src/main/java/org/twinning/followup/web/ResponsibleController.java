package org.twinning.followup.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.followup.CorrectionReader;
import org.twinning.followup.FollowUpRegister;
import org.twinning.followup.Responsibilities;
import org.twinning.followup.Responsible;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.TerritoryDirectory;

/** Names who answers for an agreement, or for a region and thereby for all of it that has nobody of its own. */
@Controller
class ResponsibleController {

    private final FollowUpRegister register;
    private final Responsibilities responsibilities;
    private final CorrectionReader corrections;
    private final Officials officials;
    private final TerritoryDirectory territories;
    private final Submission submission;
    private final Recorder recorder;
    private final Head head;
    private final Words words;

    ResponsibleController(
            FollowUpRegister register,
            Responsibilities responsibilities,
            CorrectionReader corrections,
            Officials officials,
            TerritoryDirectory territories,
            Submission submission,
            Recorder recorder,
            Head head,
            Words words) {
        this.register = register;
        this.responsibilities = responsibilities;
        this.corrections = corrections;
        this.officials = officials;
        this.territories = territories;
        this.submission = submission;
        this.recorder = recorder;
        this.head = head;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/responsible")
    String open(@PathVariable String number, @ModelAttribute("form") ResponsibleForm form, Model model) {
        begin(form, responsibilities.named(number, recorder.present()));
        return show(number, model);
    }

    @PostMapping("/agreements/{number}/responsible")
    String name(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ResponsibleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        String path = "/agreements/" + number + "/follow-up";
        return sent(form, errors, next, path, since -> register.answerForAgreement(number, form.person, since))
                .orElseGet(() -> show(number, model));
    }

    @GetMapping("/territories/{code}/responsible")
    String openRegion(@PathVariable String code, @ModelAttribute("form") ResponsibleForm form, Model model) {
        begin(form, responsibilities.ofRegion(code, recorder.present()));
        return showRegion(code, model);
    }

    @PostMapping("/territories/{code}/responsible")
    String nameForRegion(
            @PathVariable String code,
            @Valid @ModelAttribute("form") ResponsibleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        String path = "/territories/" + code + "/responsible";
        return sent(form, errors, next, path, since -> register.answerForRegion(code, form.person, since))
                .orElseGet(() -> showRegion(code, model));
    }

    private Optional<String> sent(
            ResponsibleForm form,
            BindingResult errors,
            RedirectAttributes next,
            String path,
            Consumer<LocalDate> answer) {
        Head.requireDay("since", form.since, errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            answer.accept(Objects.requireNonNull(form.since).firstDay());
            return path;
        });
        sent.ifPresent(done -> next.addFlashAttribute("notice", words.message("responsible.done")));
        return sent;
    }

    private void begin(ResponsibleForm form, @Nullable Responsible present) {
        form.since = head.today();
        form.person = present == null ? null : present.person();
    }

    private String show(String number, Model model) {
        head.show(number, model);
        model.addAttribute("present", responsibilities.of(number, recorder.present()));
        model.addAttribute("ahead", responsibilities.ahead(number, recorder.present()));
        model.addAttribute("officials", officials.orNobody());
        return "followup/responsible";
    }

    private String showRegion(String code, Model model) {
        if (territories.get(code).level() != Level.REGION) {
            throw new NotFound("region " + code);
        }
        model.addAttribute("territory", territories.get(code));
        model.addAttribute("present", responsibilities.ofRegion(code, recorder.present()));
        model.addAttribute("vacancy", responsibilities.vacancyOfRegion(code, recorder.present()));
        model.addAttribute("ahead", responsibilities.aheadOfRegion(code, recorder.present()));
        model.addAttribute("corrections", corrections.ofRegion(code, recorder.present()));
        model.addAttribute("officials", officials.orNobody());
        return "followup/region";
    }
}
