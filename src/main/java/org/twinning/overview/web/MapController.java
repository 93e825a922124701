package org.twinning.overview.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Status;
import org.twinning.overview.PairMaps;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** "Where are our partners?" The pairs on a map, and the same as a table. */
@Controller
class MapController {

    private final PairMaps maps;
    private final AgreementCatalogue agreements;
    private final Scopes scopes;

    MapController(PairMaps maps, AgreementCatalogue agreements, Scopes scopes) {
        this.maps = maps;
        this.agreements = agreements;
        this.scopes = scopes;
    }

    @OnPaper
    @GetMapping("/overview")
    String show(@RequestParam(required = false) @Nullable String region, AsOf asOf, Locale language, Model model) {
        String chosen = region == null || region.isEmpty() ? null : region;
        if (chosen != null) {
            scopes.refuseAllButRegion(chosen);
            model.addAttribute("regionName", scopes.name(chosen, asOf));
        }
        Map<Status, Long> counts =
                agreements.countByStatus(AgreementQuery.all(asOf).ofRegion(chosen));
        model.addAttribute("region", chosen);
        model.addAttribute("map", maps.of(chosen, asOf, language));
        model.addAttribute("counts", counts);
        model.addAttribute(
                "agreements",
                counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("regions", scopes.regions(maps.regions(asOf), asOf));
        return "overview/map";
    }
}
