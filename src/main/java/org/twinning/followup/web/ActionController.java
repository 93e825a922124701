package org.twinning.followup.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.followup.FollowUpCatalogue;
import org.twinning.followup.FollowUpRegister;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** The action plan of an agreement: what is to be done by whom and until when, and what came of it. */
@Controller
class ActionController {

    private final FollowUpRegister register;
    private final FollowUpCatalogue catalogue;
    private final Submission submission;
    private final Recorder recorder;
    private final Head head;
    private final Words words;

    ActionController(
            FollowUpRegister register,
            FollowUpCatalogue catalogue,
            Submission submission,
            Recorder recorder,
            Head head,
            Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.submission = submission;
        this.recorder = recorder;
        this.head = head;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/actions/new")
    String open(@PathVariable String number, @ModelAttribute("form") ItemForm form, Model model) {
        form.agreedOn = head.today();
        return show(number, model);
    }

    @PostMapping("/agreements/{number}/actions/new")
    String agree(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Head.requireDay("agreedOn", form.agreedOn, errors);
        return submission
                .send(form, errors, () -> {
                    register.agree(
                            number,
                            Objects.requireNonNull(form.task),
                            Objects.requireNonNull(form.executor),
                            Objects.requireNonNull(form.due),
                            Objects.requireNonNull(form.agreedOn).firstDay());
                    return plan(number);
                })
                .map(path -> say("action.done", path, next))
                .orElseGet(() -> show(number, model));
    }

    @GetMapping("/agreements/{number}/actions/{id}")
    String openItem(
            @PathVariable String number, @PathVariable long id, @ModelAttribute("form") ResultForm form, Model model) {
        form.done = head.today();
        return showItem(number, id, model);
    }

    @PostMapping(path = "/agreements/{number}/actions/{id}", params = "!strike")
    String recordResult(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.recordResult(
                            number, id, Objects.requireNonNull(form.done), Objects.requireNonNull(form.result));
                    return plan(number);
                })
                .map(path -> say("action.result.done", path, next))
                .orElseGet(() -> showItem(number, id, model));
    }

    @PostMapping(path = "/agreements/{number}/actions/{id}", params = "strike")
    String strike(
            @PathVariable String number,
            @PathVariable long id,
            @ModelAttribute("strikeForm") StrikeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.strike(number, id);
                    return plan(number);
                })
                .map(path -> say("action.struck", path, next))
                .orElseGet(() -> {
                    model.addAttribute("form", new ResultForm());
                    return showItem(number, id, model);
                });
    }

    private static String plan(String number) {
        return "/agreements/" + number + "/follow-up#actions";
    }

    private String say(String key, String path, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.message(key));
        return path;
    }

    private String show(String number, Model model) {
        head.show(number, model);
        return "followup/action";
    }

    private String showItem(String number, long id, Model model) {
        head.show(number, model);
        model.addAttribute("item", catalogue.item(number, id, recorder.present()));
        return "followup/result";
    }
}
