package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.KindredReader;
import org.twinning.agreement.Relatives;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** The agreements for programs: the questions of the list and of the agreement's page, with the same answers. */
@RestController
@RequestMapping(path = "/api/v1/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements", description = "Which agreements exist and where each one stands on a day.")
class AgreementsApi {

    private static final Set<String> OF_A_LIST =
            Set.of("asOf", "knownOn", "status", "caveat", "q", "region", "programme", "page", "size", "dates");
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 999_999_999;

    private final AgreementCatalogue catalogue;
    private final KindredReader kindred;
    private final AgreementDocuments documents;
    private final Parameters parameters;
    private final Words words;

    AgreementsApi(
            AgreementCatalogue catalogue,
            KindredReader kindred,
            AgreementDocuments documents,
            Parameters parameters,
            Words words) {
        this.catalogue = catalogue;
        this.kindred = kindred;
        this.documents = documents;
        this.parameters = parameters;
        this.words = words;
    }

    @GetMapping
    @KnownOnDescription
    @Operation(
            summary = "The agreements asked for, page by page",
            description = "Agreements that the register did not know on the day are not in the answer. By number.")
    ResponseEntity<AgreementList> list(
            @AsOfDescription AsOf asOf,
            @Parameter(description = "Any of these statuses, parted by commas.", example = "PLANNED,OVERDUE")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(
                            description = "Any of these marks, parted by commas: an end that is only presumed; a notice"
                                    + " that is announced, given or disputed.",
                            example = "PRESUMED")
                    @RequestParam(required = false)
                    @Nullable
                    String caveat,
            @Parameter(
                            description =
                                    "Words that the number, the title, the name of a partner or of who signed holds, in any of the three languages and any spelling.",
                            example = "Chechersk")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Code of a region of one of the partners.", example = "BY-HO")
                    @RequestParam(required = false)
                    @Nullable
                    String region,
            @Parameter(description = "Code of a programme.", example = "LIP-BY-2022")
                    @RequestParam(required = false)
                    @Nullable
                    String programme,
            @Parameter(
                            description = "Page, from 0.",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
                    @RequestParam(required = false)
                    @Nullable
                    String page,
            @Parameter(
                            description = "Agreements on a page.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @RequestParam(required = false)
                    @Nullable
                    String size,
            @DatesDescription @RequestParam(required = false) @Nullable String dates,
            HttpServletRequest request) {
        parameters.onlyKnown(request, OF_A_LIST);
        AgreementQuery query = AgreementQuery.all(parameters.asOf(asOf))
                .standing(parameters.statuses(status))
                .marked(parameters.caveats(caveat))
                .matching(parameters.words(q))
                .ofRegion(parameters.region(region))
                .ofProgramme(parameters.programme(programme));
        PageRequest wanted = PageRequest.of(
                parameters.number("page", page, 0, 0, LAST_PAGE),
                parameters.number("size", size, USUAL_SIZE, 1, LARGEST_SIZE));
        Answer answer = Answer.to(request, asOf, parameters.dates(dates));
        return Fresh.of(documents.list(catalogue.find(query, wanted, words.language()), answer), words.language());
    }

    @GetMapping("/{number}")
    @KnownOnDescription
    @Operation(
            summary = "One agreement with all its facts",
            description =
                    "Plans, signatures, terms, the ledger of renewals, endings with their steps and relations, as they"
                            + " were known of the day; each fact names its source.")
    ResponseEntity<AgreementDetail> one(
            @Parameter(example = "TW-2022-002") @PathVariable String number,
            @AsOfDescription AsOf asOf,
            @DatesDescription @RequestParam(required = false) @Nullable String dates,
            HttpServletRequest request) {
        parameters.onlyKnown(request, Set.of("asOf", "knownOn", "dates"));
        Dossier dossier = catalogue.dossier(number.toUpperCase(Locale.ROOT), parameters.asOf(asOf));
        Conclusion conclusion = dossier.conclusion();
        if (conclusion == null) {
            throw new NotYetKnown(dossier.number(), dossier.knownFrom());
        }
        Relatives relatives = kindred.relatives(dossier, asOf, words.language());
        Answer answer = Answer.to(request, asOf, parameters.dates(dates));
        return Fresh.of(documents.detail(dossier, conclusion, relatives, answer), words.language());
    }
}
