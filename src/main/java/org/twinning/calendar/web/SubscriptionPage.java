package org.twinning.calendar.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.calendar.EntryKind;
import org.twinning.calendar.Subscriptions;
import org.twinning.platform.Languages;
import org.twinning.platform.Option;
import org.twinning.platform.OwnAddress;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Addresses for one's own calendar programs: make one, see it once, revoke it. */
@Controller
class SubscriptionPage {

    private static final String PAGE = "/account/calendars";

    private final Subscriptions subscriptions;
    private final Submission submission;
    private final OwnAddress own;
    private final Words words;

    SubscriptionPage(Subscriptions subscriptions, Submission submission, OwnAddress own, Words words) {
        this.subscriptions = subscriptions;
        this.submission = submission;
        this.own = own;
        this.words = words;
    }

    @GetMapping(PAGE)
    String open(@ModelAttribute("form") SubscriptionForm form, Locale reader, Principal person, Model model) {
        form.suggest(reader);
        return page(person, model);
    }

    @PostMapping(path = PAGE, params = "act=make")
    String make(
            @Valid @ModelAttribute("form") SubscriptionForm form,
            BindingResult errors,
            Principal person,
            Model model,
            RedirectAttributes next) {
        if (form.kinds.isEmpty()) {
            errors.rejectValue("kinds", "subscription.kinds.none");
        }
        AtomicReference<String> secret = new AtomicReference<>();
        return submission
                .send(form, errors, () -> {
                    secret.set(subscriptions.make(form.subscription(person.getName())));
                    return PAGE;
                })
                .map(path -> {
                    if (secret.get() != null) {
                        next.addFlashAttribute("notice", words.message("subscription.made", form.name.strip()));
                        next.addFlashAttribute("address", address(secret.get()));
                    }
                    return path;
                })
                .orElseGet(() -> page(person, model));
    }

    @PostMapping(path = PAGE, params = "act=revoke")
    String revoke(@RequestParam long id, Principal person, RedirectAttributes next) {
        subscriptions.revoke(person.getName(), id);
        next.addFlashAttribute("notice", words.message("subscription.revoked"));
        return "redirect:" + PAGE;
    }

    private String page(Principal person, Model model) {
        model.addAttribute("subscriptions", subscriptions.of(person.getName()));
        model.addAttribute("kinds", EntryKind.values());
        model.addAttribute("languages", languages());
        return "calendar/subscriptions";
    }

    private List<Option> languages() {
        return Languages.ALL.stream()
                .map(it -> new Option(it.getLanguage(), words.message("subscription.language." + it.getLanguage())))
                .toList();
    }

    private String address(String secret) {
        return own.root() + "/calendar/feed/" + secret + ".ics";
    }
}
