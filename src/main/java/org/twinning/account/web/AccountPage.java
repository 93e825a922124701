package org.twinning.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.account.AccountRegister;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** Who am I here, and a new password. */
@Controller
class AccountPage {

    private final AccountRegister accounts;
    private final Submission submission;
    private final RenewedSignIn renewed;
    private final RequestCache wishes;
    private final Words words;

    AccountPage(
            AccountRegister accounts, Submission submission, RenewedSignIn renewed, RequestCache wishes, Words words) {
        this.accounts = accounts;
        this.submission = submission;
        this.renewed = renewed;
        this.wishes = wishes;
        this.words = words;
    }

    @InitBinder("form")
    void takePasswordsAsTheyAreTyped(WebDataBinder form) {
        for (String password : List.of("current", "password", "again")) {
            form.registerCustomEditor(String.class, password, new Verbatim());
        }
    }

    @GetMapping("/account")
    String show(@ModelAttribute("form") PasswordForm form, Principal person, Model model) {
        model.addAttribute("account", accounts.get(person.getName()));
        return "account/account";
    }

    @PostMapping("/account")
    String changePassword(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Principal person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<String> done = submission.send(form, errors, () -> {
            accounts.changePassword(person.getName(), form.current, form.password, form.again);
            return "/account";
        });
        if (done.isEmpty()) {
            return show(form, person, model);
        }
        renewed.goOn(accounts.get(person.getName()), request, response);
        next.addFlashAttribute("notice", words.message("account.passwordChanged"));
        return wished(request, response).orElse(done.get());
    }

    /** Where she was going when the register asked for a password of her own first. */
    private Optional<String> wished(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest wish = wishes.getRequest(request, response);
        wishes.removeRequest(request, response);
        return Optional.ofNullable(wish).map(it -> "redirect:" + it.getRedirectUrl());
    }
}
