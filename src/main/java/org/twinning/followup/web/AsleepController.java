package org.twinning.followup.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.followup.Responsibilities;
import org.twinning.followup.Silence;
import org.twinning.followup.Silences;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** Agreements in force on paper and asleep in fact, the longest silent first. */
@Controller
class AsleepController {

    private static final int PAGE = 50;

    private final AgreementCatalogue agreements;
    private final Silences silences;
    private final Responsibilities responsibilities;

    AsleepController(AgreementCatalogue agreements, Silences silences, Responsibilities responsibilities) {
        this.agreements = agreements;
        this.silences = silences;
        this.responsibilities = responsibilities;
    }

    @OnPaper
    @GetMapping("/asleep")
    String show(
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(defaultValue = "0") int page,
            AsOf asOf,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            Principal person,
            Locale language,
            Model model) {
        boolean mine = "mine".equals(only);
        Map<String, Silence> sleeping = silences.sleeping(asOf);
        if (mine) {
            sleeping.keySet().retainAll(responsibilities.numbersOf(person.getName(), asOf));
        }
        Page<AgreementLine> lines = lines(
                List.copyOf(sleeping.keySet()),
                pdf == null ? PageRequest.of(Math.max(0, page), PAGE) : PageRequest.ofSize(OnPaper.ROWS),
                asOf,
                language);
        model.addAttribute("mine", mine);
        model.addAttribute("silences", sleeping);
        model.addAttribute("lines", lines);
        model.addAttribute("asleepAfter", silences.asleepAfter());
        model.addAttribute(
                "responsible",
                responsibilities.names(lines.map(AgreementLine::number).getContent(), asOf));
        return "followup/asleep";
    }

    /** In the order of the numbers, which is that of the silence. */
    private Page<AgreementLine> lines(List<String> numbers, Pageable page, AsOf asOf, Locale language) {
        List<String> shown = numbers.stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
        List<AgreementLine> found = agreements.findAll(AgreementQuery.all(asOf).among(shown), language).stream()
                .sorted(java.util.Comparator.comparing(it -> shown.indexOf(it.number())))
                .toList();
        return new PageImpl<>(found, page, numbers.size());
    }
}
