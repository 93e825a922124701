package org.twinning.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.audit.AuditChain;
import org.twinning.audit.AuditSearch;
import org.twinning.platform.Changes;
import org.twinning.platform.OnPaper;

/** Who changed what and when, and whether the trail is as the register wrote it. */
@Controller
class AuditPage {

    private static final int ENTRIES = 50;

    private final AuditSearch search;
    private final AuditChain chain;

    AuditPage(AuditSearch search, AuditChain chain) {
        this.search = search;
        this.chain = chain;
    }

    @OnPaper(personal = true)
    @GetMapping("/audit")
    String show(
            @ModelAttribute("form") AuditForm form,
            BindingResult unreadable,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String check,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            HttpServletResponse response,
            Model model) {
        form.check(unreadable);
        if (unreadable.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        Page<Changes.Line> entries = search.find(
                form.filter(),
                pdf == null ? PageRequest.of(Math.max(0, page), ENTRIES) : PageRequest.ofSize(OnPaper.ROWS));
        boolean whole = "whole".equals(check);
        model.addAttribute("entries", entries);
        model.addAttribute("whole", whole);
        model.addAttribute(
                "chain",
                whole
                        ? chain.verify()
                        : chain.verify(entries.map(Changes.Line::number).getContent()));
        return "audit/audit";
    }
}
