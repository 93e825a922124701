package org.twinning.overview.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.overview.ChartReader;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** Status by programme, signings per year, agreements by area: each as a picture and as a table. */
@Controller
class ChartsController {

    private final ChartReader charts;
    private final AgreementCatalogue agreements;

    ChartsController(ChartReader charts, AgreementCatalogue agreements) {
        this.charts = charts;
        this.agreements = agreements;
    }

    @OnPaper
    @GetMapping("/overview/charts")
    String show(AsOf asOf, Locale language, Model model) {
        model.addAttribute("byProgramme", charts.byProgramme(asOf));
        model.addAttribute("perYear", charts.signingsPerYear(asOf));
        model.addAttribute("byArea", charts.byArea(asOf, language));
        model.addAttribute(
                "known",
                agreements.countByStatus(AgreementQuery.all(asOf)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        return "overview/charts";
    }
}
