package org.twinning.followup.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.followup.ContactKind;
import org.twinning.followup.FollowUpRegister;
import org.twinning.platform.Option;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Records letters, calls and meetings, so that an agreement that lives does not look asleep. */
@Controller
class ContactController {

    private final FollowUpRegister register;
    private final Submission submission;
    private final Head head;
    private final Words words;

    ContactController(FollowUpRegister register, Submission submission, Head head, Words words) {
        this.register = register;
        this.submission = submission;
        this.head = head;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/contacts/new")
    String open(@PathVariable String number, @ModelAttribute("form") ContactForm form, Model model) {
        form.kind = ContactKind.LETTER;
        form.held = head.today();
        return show(number, model);
    }

    @PostMapping("/agreements/{number}/contacts/new")
    String record(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return submission
                .send(form, errors, () -> {
                    register.recordContact(
                            number,
                            Objects.requireNonNull(form.kind),
                            Objects.requireNonNull(form.held),
                            Objects.requireNonNull(form.about));
                    return "/agreements/" + number + "/follow-up#contacts";
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message("contact.done"));
                    return path;
                })
                .orElseGet(() -> show(number, model));
    }

    private String show(String number, Model model) {
        head.show(number, model);
        model.addAttribute(
                "kinds",
                Stream.of(ContactKind.values())
                        .map(it -> new Option(it.name(), words.message("contact.kind." + it)))
                        .toList());
        return "followup/contact";
    }
}
