package org.twinning.programme.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Timelines;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.programme.ProgrammeCatalogue;

/** Programmes, and each with its agreements as they stood on the day. */
@Controller
class ProgrammeController {

    private static final int PAGE = 50;

    private final ProgrammeCatalogue programmes;
    private final AgreementCatalogue agreements;
    private final Timelines timelines;

    ProgrammeController(ProgrammeCatalogue programmes, AgreementCatalogue agreements, Timelines timelines) {
        this.programmes = programmes;
        this.agreements = agreements;
        this.timelines = timelines;
    }

    @OnPaper
    @GetMapping("/programmes")
    String list(AsOf asOf, Model model) {
        model.addAttribute("programmes", programmes.all(asOf));
        return "programme/programmes";
    }

    @OnPaper
    @GetMapping("/programmes/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int page,
            AsOf asOf,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            Model model,
            Locale language) {
        model.addAttribute("progress", programmes.get(code, asOf));
        Page<AgreementLine> lines = agreements.find(
                AgreementQuery.all(asOf).ofProgramme(code),
                pdf == null ? PageRequest.of(Math.max(0, page), PAGE) : PageRequest.ofSize(OnPaper.ROWS),
                language);
        model.addAttribute("lines", lines);
        model.addAttribute("provisional", lines.stream().anyMatch(AgreementLine::provisional));
        if (lines.hasContent()) {
            model.addAttribute("timeline", timelines.of(lines.getContent(), asOf));
        }
        return "programme/programme";
    }
}
