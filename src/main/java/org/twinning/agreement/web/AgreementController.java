package org.twinning.agreement.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.KindredReader;
import org.twinning.agreement.Timelines;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.platform.OnPaper;
import org.twinning.platform.Recorder;
import org.twinning.territory.Heading;
import org.twinning.territory.OfficeDirectory;

/** One agreement: where it stands on the day and on what that rests. What can be done about it depends on today. */
@Controller
class AgreementController {

    private final AgreementCatalogue catalogue;
    private final KindredReader kindred;
    private final LifeLine lifeLine;
    private final Timelines timelines;
    private final OfficeDirectory offices;
    private final Changes changes;
    private final Recorder recorder;

    AgreementController(
            AgreementCatalogue catalogue,
            KindredReader kindred,
            LifeLine lifeLine,
            Timelines timelines,
            OfficeDirectory offices,
            Changes changes,
            Recorder recorder) {
        this.catalogue = catalogue;
        this.kindred = kindred;
        this.lifeLine = lifeLine;
        this.timelines = timelines;
        this.offices = offices;
        this.changes = changes;
        this.recorder = recorder;
    }

    @OnPaper
    @GetMapping("/agreements/{number}")
    String show(@PathVariable String number, AsOf asOf, Locale language, Model model) {
        Dossier dossier = catalogue.dossier(number, asOf);
        model.addAttribute("dossier", dossier);
        Conclusion conclusion = dossier.conclusion();
        if (conclusion == null) {
            model.addAttribute("withdrawn", dossier.withdrawn() && asOf.knownOn() == null);
            model.addAttribute("history", changes.of("agreement:" + number));
            return "agreement/unknown";
        }
        model.addAttribute(
                "actions", Actions.on(asOf.current() ? dossier : catalogue.dossier(number, recorder.present())));
        model.addAttribute("relatives", kindred.relatives(dossier, asOf, language));
        model.addAttribute("headings", headings(dossier, asOf));
        model.addAttribute("timeline", timelines.of(dossier.line().stream().toList(), asOf));
        model.addAttribute("lifeline", lifeLine.of(dossier, conclusion, asOf.date()));
        model.addAttribute("history", asOf.current() ? changes.of("agreement:" + number) : List.of());
        return "agreement/agreement";
    }

    /** Who heads each side on the day, by its place; a side whose head nobody has recorded is missing. */
    private Map<Integer, Heading> headings(Dossier dossier, AsOf asOf) {
        Map<Integer, Heading> headings = new TreeMap<>();
        dossier.partnerLines()
                .forEach(it -> offices.heading(it.code(), asOf).ifPresent(head -> headings.put(it.position(), head)));
        return headings;
    }
}
