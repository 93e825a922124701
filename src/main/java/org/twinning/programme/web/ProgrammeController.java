package org.twinning.programme.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;
import org.twinning.programme.ProgrammeCatalogue;
import org.twinning.programme.Timeline;

/** Programmes, and each with its agreements as they stood on the day. */
@Controller
class ProgrammeController {

    private final ProgrammeCatalogue programmes;
    private final AgreementCatalogue agreements;
    private final Recorder recorder;

    ProgrammeController(ProgrammeCatalogue programmes, AgreementCatalogue agreements, Recorder recorder) {
        this.programmes = programmes;
        this.agreements = agreements;
        this.recorder = recorder;
    }

    @OnPaper
    @GetMapping("/programmes")
    String list(AsOf asOf, Model model) {
        model.addAttribute("programmes", programmes.all(asOf));
        return "programme/programmes";
    }

    @OnPaper
    @GetMapping("/programmes/{code}")
    String show(@PathVariable String code, AsOf asOf, Model model, Locale language) {
        model.addAttribute("progress", programmes.get(code, asOf));
        List<AgreementLine> lines = agreements.findAll(AgreementQuery.all(asOf).ofProgramme(code), language);
        model.addAttribute("lines", lines);
        model.addAttribute("provisional", lines.stream().anyMatch(AgreementLine::provisional));
        if (!lines.isEmpty()) {
            model.addAttribute("timeline", Timeline.of(lines, asOf, recorder.today()));
        }
        return "programme/programme";
    }
}
