package org.twinning.followup.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.Dossier;
import org.twinning.followup.FollowUpCatalogue;
import org.twinning.followup.FollowUpRegister;
import org.twinning.platform.Option;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Names the people whom one speaks with on either side, and ends it. */
@Controller
class PersonController {

    private final FollowUpRegister register;
    private final FollowUpCatalogue catalogue;
    private final Submission submission;
    private final Head head;
    private final Words words;

    PersonController(
            FollowUpRegister register, FollowUpCatalogue catalogue, Submission submission, Head head, Words words) {
        this.register = register;
        this.catalogue = catalogue;
        this.submission = submission;
        this.head = head;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/people/new")
    String open(@PathVariable String number, @ModelAttribute("form") PersonForm form, Model model) {
        form.since = head.today();
        return show(number, model);
    }

    @PostMapping("/agreements/{number}/people/new")
    String name(
            @PathVariable String number,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Head.requireDay("since", form.since, errors);
        return submission
                .send(form, errors, () -> {
                    register.name(number, form.person());
                    return "/agreements/" + number + "/follow-up#people";
                })
                .map(path -> {
                    next.addFlashAttribute(
                            "notice", words.message("person.done", Objects.requireNonNull(form.fullName)));
                    return path;
                })
                .orElseGet(() -> show(number, model));
    }

    @GetMapping("/agreements/{number}/people/{id}")
    String openEnd(
            @PathVariable String number, @PathVariable long id, @ModelAttribute("form") EndForm form, Model model) {
        form.until = head.today();
        return showEnd(number, id, model);
    }

    @PostMapping("/agreements/{number}/people/{id}")
    String end(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Head.requireDay("until", form.until, errors);
        return submission
                .send(form, errors, () -> {
                    register.endPerson(
                            number, id, Objects.requireNonNull(form.until).firstDay());
                    return "/agreements/" + number + "/follow-up#people";
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("person.ended"));
                    return path;
                })
                .orElseGet(() -> showEnd(number, id, model));
    }

    private String show(String number, Model model) {
        Dossier dossier = head.show(number, model);
        List<Option> sides = dossier.partnerLines().stream()
                .map(it -> new Option(it.code(), words.text(it.name())))
                .toList();
        model.addAttribute("sides", sides);
        return "followup/person";
    }

    private String showEnd(String number, long id, Model model) {
        head.show(number, model);
        model.addAttribute("person", catalogue.person(number, id));
        return "followup/person-end";
    }
}
