package org.twinning.account.web;

import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.account.Account;
import org.twinning.account.AccountRegister;
import org.twinning.account.Role;
import org.twinning.platform.Changes;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** One user: her role, her access, her password; each button is one act. */
@Controller
class UserPage {

    private final AccountRegister accounts;
    private final Submission submission;
    private final Changes changes;
    private final Words words;

    UserPage(AccountRegister accounts, Submission submission, Changes changes, Words words) {
        this.accounts = accounts;
        this.submission = submission;
        this.changes = changes;
        this.words = words;
    }

    @GetMapping("/users/{name}")
    String show(@PathVariable String name, @RequestParam(required = false) @Nullable String confirm, Model model) {
        Account account = accounts.get(name);
        UserForm form = new UserForm();
        form.role = account.role();
        form.version = account.version();
        model.addAttribute("form", form);
        model.addAttribute("confirm", confirm);
        return page(account, model);
    }

    @PostMapping(path = "/users/{name}", params = "act=role")
    String changeRole(
            @PathVariable String name,
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return send(
                name,
                form,
                errors,
                model,
                next,
                "user.role.saved",
                () -> accounts.changeRole(name, form.version, form.role));
    }

    @PostMapping(path = "/users/{name}", params = "act=disable")
    String disable(
            @PathVariable String name,
            @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return send(name, form, errors, model, next, "user.disabled", () -> accounts.disable(name, form.version));
    }

    @PostMapping(path = "/users/{name}", params = "act=enable")
    String enable(
            @PathVariable String name,
            @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return send(name, form, errors, model, next, "user.enabled", () -> accounts.enable(name, form.version));
    }

    @PostMapping(path = "/users/{name}", params = "act=reset")
    String resetPassword(
            @PathVariable String name,
            @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        AtomicReference<String> password = new AtomicReference<>();
        String view = send(
                name,
                form,
                errors,
                model,
                next,
                "user.reset.done",
                () -> password.set(accounts.resetPassword(name, form.version)));
        if (password.get() != null) {
            next.addFlashAttribute("password", password.get());
        }
        return view;
    }

    private String send(
            String name,
            UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return submission
                .send(form, errors, () -> {
                    act.run();
                    return "/users/" + name;
                })
                .map(path -> {
                    next.addFlashAttribute("notice", words.message(done, name));
                    return path;
                })
                .orElseGet(() -> page(accounts.get(name), model));
    }

    private String page(Account account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("roles", Role.values());
        model.addAttribute("history", changes.of("user:" + account.name()));
        return "account/user";
    }
}
