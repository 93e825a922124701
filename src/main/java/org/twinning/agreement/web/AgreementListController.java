package org.twinning.agreement.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;

/** The list: "do we have one with X, and is it in force?" A choice that does not exist is a bad request. */
@Controller
class AgreementListController {

    private static final int PAGE = 50;

    private final AgreementCatalogue catalogue;
    private final FilterChoices choices;
    private final Recorder recorder;

    AgreementListController(AgreementCatalogue catalogue, FilterChoices choices, Recorder recorder) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.recorder = recorder;
    }

    @OnPaper
    @GetMapping("/agreements")
    String list(
            @Valid @ModelAttribute("filter") AgreementFilter filter,
            AsOf asOf,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            Principal person,
            Locale language,
            Model model) {
        choices.refuseUnknown(filter);
        AgreementQuery query = choices.selection(filter)
                .map(it -> filter.query(asOf).among(it.numbers(choosing(filter, asOf), person.getName())))
                .orElseGet(() -> filter.query(asOf));
        Page<AgreementLine> found = catalogue.find(
                query, pdf == null ? PageRequest.of(filter.page, PAGE) : PageRequest.ofSize(OnPaper.ROWS), language);
        model.addAttribute("found", found);
        model.addAttribute("columns", List.of(AgreementQuery.Sort.values()));
        model.addAttribute("chips", choices.chips(filter, asOf.date()));
        model.addAttribute("statuses", choices.statuses(filter));
        model.addAttribute("caveats", choices.caveats(filter));
        model.addAttribute("selections", choices.selections());
        model.addAttribute("regions", choices.regions(asOf.date()));
        model.addAttribute("programmes", choices.programmes());
        model.addAttribute("near", found.getTotalElements() == 0 ? catalogue.nearest(query) : List.of());
        return "agreement/list";
    }

    private AsOf choosing(AgreementFilter filter, AsOf asOf) {
        if (filter.onlyOn == null) {
            return asOf;
        }
        AsOf day = AsOf.of(filter.onlyOn);
        return filter.onlyKnownOn == null ? day : day.knownOn(filter.onlyKnownOn, recorder.zone());
    }
}
