package org.twinning.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.OnPaper;
import org.twinning.platform.OwnAddress;
import org.twinning.platform.Person;
import org.twinning.print.Draft;
import org.twinning.print.IssuedSheet;
import org.twinning.print.SheetCode;
import org.twinning.print.Sheets;

/**
 * Issues sheets that can be checked later, and shows each as it was issued. To issue is an act, which looking at a page never
 * is: nothing is kept for those who only read, nor for programs that follow links.
 */
@Controller
class SheetsController {

    private final Sheets sheets;
    private final PageReader pages;
    private final OwnAddress address;

    SheetsController(Sheets sheets, PageReader pages, OwnAddress address) {
        this.sheets = sheets;
        this.pages = pages;
        this.address = address;
    }

    @PostMapping("/sheets")
    String issue(
            @Valid @ModelAttribute("form") IssueForm form,
            AsOf asOf,
            Locale language,
            Authentication person,
            HttpServletRequest here,
            HttpServletResponse answer) {
        Question question = Question.of(form.page);
        Frozen frozen = pages.read(question, asOf, language, here, answer)
                .map(Frozen::of)
                .orElseThrow(() -> new NotFound("sheet of " + question.address()));
        SheetCode code = sheets.issue(new Draft(
                question.address(),
                asOf,
                language,
                frozen.title(),
                frozen.name(),
                frozen.wide(),
                frozen.content(),
                address.root(),
                person.getPrincipal() instanceof Person known ? known.fullName() : person.getName()));
        return "redirect:/sheets/" + code.shown() + ("pdf".equals(form.then) ? ".pdf" : "?print");
    }

    @OnPaper(personal = true)
    @GetMapping("/sheets/{code}")
    String show(@PathVariable String code, HttpServletRequest here, Model model) {
        IssuedSheet sheet = SheetCode.read(code).flatMap(sheets::find).orElseThrow(() -> new NotFound("sheet " + code));
        here.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, sheet.locale());
        LocaleContextHolder.setLocale(sheet.locale());
        model.addAttribute("issued", sheet);
        model.addAttribute("madeAt", sheet.issuedAt());
        model.addAttribute("kept", Frozen.clean(sheet.content()));
        model.addAttribute("sheetName", sheet.name());
        model.addAttribute("sheetWide", sheet.wide());
        model.addAttribute("asOf", sheet.day());
        return "print/issued";
    }
}
