package org.twinning.overview.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Status;
import org.twinning.overview.MatrixReader;
import org.twinning.overview.Scope;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** "Who has nobody yet?" Own places against partners' places, with what is in force between them. */
@Controller
class WhiteSpotsController {

    /** Beyond so many columns their names stand upright. */
    private static final int NAMES_SIDE_BY_SIDE = 6;

    private static final Set<Status> NOT_IN_FORCE = EnumSet.complementOf(EnumSet.of(Status.IN_FORCE));

    private final MatrixReader matrices;
    private final AgreementCatalogue agreements;
    private final Scopes scopes;

    WhiteSpotsController(MatrixReader matrices, AgreementCatalogue agreements, Scopes scopes) {
        this.matrices = matrices;
        this.agreements = agreements;
        this.scopes = scopes;
    }

    @OnPaper
    @GetMapping("/overview/white-spots")
    String show(
            @ModelAttribute("form") MatrixForm form,
            @RequestAttribute(name = OnPaper.PDF, required = false) @Nullable Boolean pdf,
            AsOf asOf,
            Locale language,
            Model model) {
        Scope rows = form.rows(scopes);
        Scope columns = form.columns(scopes);
        scopes.refuseUnknown(rows, columns);
        var matrix = matrices.read(rows, columns, asOf, language);
        model.addAttribute("matrix", matrix);
        model.addAttribute("blocks", matrix.blocks(pdf == null ? form.paper.columns : form.paper.columnsOfPdf));
        model.addAttribute("upright", pdf == null && matrix.columns().size() > NAMES_SIDE_BY_SIDE);
        model.addAttribute("rowsName", scopes.name(rows, asOf));
        model.addAttribute("columnsName", scopes.name(columns, asOf));
        model.addAttribute("groups", scopes.groups(asOf));
        model.addAttribute("notInForce", NOT_IN_FORCE);
        model.addAttribute(
                "register", agreements.countByStatus(AgreementQuery.all(asOf)).getOrDefault(Status.IN_FORCE, 0L));
        return "overview/white-spots";
    }
}
