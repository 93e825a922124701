package org.twinning.account.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.account.AccountRegister;
import org.twinning.account.Role;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** All users, and a new one. */
@Controller
class UserPages {

    private final AccountRegister accounts;
    private final Submission submission;
    private final Words words;

    UserPages(AccountRegister accounts, Submission submission, Words words) {
        this.accounts = accounts;
        this.submission = submission;
        this.words = words;
    }

    @OnPaper(personal = true)
    @GetMapping("/users")
    String list(Model model) {
        model.addAttribute("users", accounts.all());
        return "account/users";
    }

    @GetMapping("/users/new")
    String open(@ModelAttribute("form") NewUserForm form, Model model) {
        model.addAttribute("roles", Role.values());
        return "account/add";
    }

    @PostMapping("/users/new")
    String add(
            @Valid @ModelAttribute("form") NewUserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        AtomicReference<String> password = new AtomicReference<>();
        Optional<String> done = submission.send(form, errors, () -> {
            password.set(accounts.add(form.name, form.fullName, form.role));
            return "/users/" + AccountRegister.normal(form.name);
        });
        if (done.isEmpty()) {
            return open(form, model);
        }
        if (password.get() != null) {
            next.addFlashAttribute("notice", words.message("users.added", AccountRegister.normal(form.name)));
            next.addFlashAttribute("password", password.get());
        }
        return done.get();
    }
}
