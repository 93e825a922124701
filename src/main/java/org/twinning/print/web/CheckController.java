package org.twinning.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.platform.Denial;
import org.twinning.print.CheckLimit;
import org.twinning.print.IssuedSheet;
import org.twinning.print.PaperSettings;
import org.twinning.print.SheetCode;
import org.twinning.print.Sheets;

/**
 * "Was this paper issued by the register, and does it still hold?" Readers are told what changed and shown the sheet; where the
 * administrators allow it, everybody is told that much of it without what it says.
 */
@Controller
class CheckController {

    private final Sheets sheets;
    private final Checker checker;
    private final PaperSettings settings;
    private final CheckLimit limit;
    private final RoleHierarchy roles;

    CheckController(Sheets sheets, Checker checker, PaperSettings settings, CheckLimit limit, RoleHierarchy roles) {
        this.sheets = sheets;
        this.checker = checker;
        this.settings = settings;
        this.limit = limit;
        this.roles = roles;
    }

    @GetMapping("/check")
    @Nullable
    String ask(
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest here,
            HttpServletResponse answer,
            Model model)
            throws IOException {
        return here.getParameter("code") == null
                ? form(reader(here), model)
                : check(code == null ? "" : code, here, answer, model);
    }

    @GetMapping("/check/{code}")
    @Nullable
    String check(@PathVariable String code, HttpServletRequest here, HttpServletResponse answer, Model model)
            throws IOException {
        boolean reader = reader(here);
        if (!reader && !limit.allows(here.getRemoteAddr())) {
            here.setAttribute(Denial.REASON, "checks");
            answer.setHeader(HttpHeaders.RETRY_AFTER, "900");
            answer.sendError(429);
            return null;
        }
        model.addAttribute("typed", code);
        Optional<SheetCode> read = SheetCode.read(code);
        Optional<IssuedSheet> sheet = read.flatMap(sheets::find);
        if (sheet.isEmpty()) {
            model.addAttribute("mistake", code.isBlank() ? "empty" : read.isEmpty() ? "slip" : "unknown");
            answer.setStatus(read.isEmpty() ? 422 : HttpServletResponse.SC_NOT_FOUND);
            return form(reader, model);
        }
        Check check = checker.check(sheet.get(), here, answer);
        model.addAttribute("check", check);
        model.addAttribute("reader", reader);
        if (reader) {
            model.addAttribute("kept", Frozen.quoted(check.sheet().content()));
            model.addAttribute("again", check.reworded() == null ? null : Frozen.quoted(check.reworded()));
        }
        return "print/check";
    }

    private static String form(boolean reader, Model model) {
        model.addAttribute("reader", reader);
        return "print/check-form";
    }

    /** Whoever has not signed in is sent to do so, unless the public may check. */
    private boolean reader(HttpServletRequest here) {
        boolean reader = here.getUserPrincipal() instanceof Authentication person
                && roles.getReachableGrantedAuthorities(person.getAuthorities()).stream()
                        .anyMatch(it -> "ROLE_VIEWER".equals(it.getAuthority()));
        if (!reader && !settings.now().publicChecks()) {
            throw new AccessDeniedException("the public may not check sheets");
        }
        return reader;
    }
}
