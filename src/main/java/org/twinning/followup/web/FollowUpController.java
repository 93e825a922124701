package org.twinning.followup.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.followup.FollowUpCatalogue;
import org.twinning.followup.Responsibilities;
import org.twinning.followup.Silences;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** What is done for one agreement, and by whom. */
@Controller
class FollowUpController {

    private final AgreementCatalogue agreements;
    private final FollowUpCatalogue catalogue;
    private final Responsibilities responsibilities;
    private final Silences silences;

    FollowUpController(
            AgreementCatalogue agreements,
            FollowUpCatalogue catalogue,
            Responsibilities responsibilities,
            Silences silences) {
        this.agreements = agreements;
        this.catalogue = catalogue;
        this.responsibilities = responsibilities;
        this.silences = silences;
    }

    @OnPaper
    @GetMapping("/agreements/{number}/follow-up")
    String show(@PathVariable String number, AsOf asOf, Model model) {
        model.addAllAttributes(Map.of(
                "dossier", agreements.dossier(number, asOf),
                "followUp", catalogue.of(number, asOf),
                "ahead", responsibilities.ahead(number, asOf),
                "asleepAfter", silences.asleepAfter()));
        return "followup/agreement";
    }
}
