package org.twinning.territory.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.twinning.agreement.AgreementQuery.Sort;
import org.twinning.agreement.Status;
import org.twinning.overview.PairMaps;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.platform.OnPaper;
import org.twinning.territory.Level;
import org.twinning.territory.OfficeDirectory;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** "What has this district agreed, with whom, and what was it called then?" */
@Controller
class TerritoryController {

    /** As many as one looks through; the rest is a link away. */
    private static final int SHOWN = 50;

    private final TerritoryDirectory directory;
    private final AgreementCatalogue catalogue;
    private final Atlas atlas;
    private final Chronicle chronicle;
    private final OfficeDirectory offices;
    private final Changes changes;
    private final PairMaps maps;

    TerritoryController(
            TerritoryDirectory directory,
            AgreementCatalogue catalogue,
            Atlas atlas,
            Chronicle chronicle,
            OfficeDirectory offices,
            Changes changes,
            PairMaps maps) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.atlas = atlas;
        this.chronicle = chronicle;
        this.offices = offices;
        this.changes = changes;
        this.maps = maps;
    }

    @OnPaper
    @GetMapping("/territories")
    String list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            AsOf asOf,
            Locale language,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("regions", atlas.regions(q, asOf, language));
        return "territory/list";
    }

    @OnPaper
    @GetMapping("/territories/{code}")
    String show(
            @PathVariable String code,
            AsOf asOf,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            Locale language,
            Model model) {
        Territory today = directory.get(code);
        Optional<Territory> known = directory.find(code, asOf);
        if (known.isEmpty()) {
            model.addAttribute("territory", today);
            return "territory/unknown";
        }
        Territory territory = known.get();
        boolean region = territory.level() == Level.REGION;
        AgreementQuery query = region
                ? AgreementQuery.all(asOf).ofRegion(code)
                : AgreementQuery.all(asOf).ofTerritory(code);
        Map<Status, Long> counts = catalogue.countByStatus(query);
        Page<AgreementLine> agreements = catalogue.find(
                query.sortedBy(Sort.STATUS, false), PageRequest.ofSize(pdf == null ? SHOWN : OnPaper.ROWS), language);
        model.addAttribute("territory", territory);
        model.addAttribute("ended", chronicle.after(territory, asOf));
        model.addAttribute("began", chronicle.before(territory, asOf));
        model.addAttribute("heading", offices.heading(code, asOf).orElse(null));
        model.addAttribute("offices", offices.of(code, asOf));
        model.addAttribute("history", asOf.current() ? changes.of("territory:" + code) : List.of());
        model.addAttribute("map", region ? maps.glance(code, asOf, language) : maps.ofTerritory(code, asOf, language));
        model.addAttribute("name", territory.nameOn(asOf.date()).text());
        model.addAttribute("filter", region ? "region" : "territory");
        model.addAttribute("counts", counts);
        model.addAttribute("agreements", agreements);
        model.addAttribute("provisional", agreements.stream().anyMatch(AgreementLine::provisional));
        if (region) {
            model.addAttribute("row", atlas.region(territory, asOf, language));
        } else if (territory.region() != null) {
            model.addAttribute(
                    "region",
                    directory.get(territory.region(), asOf).nameOn(asOf.date()).text());
        }
        return "territory/territory";
    }
}
