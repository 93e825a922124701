package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.StepKind;
import org.twinning.document.CertifiedCopy;
import org.twinning.document.Document;
import org.twinning.document.DocumentCatalogue;
import org.twinning.document.FileAnswer;
import org.twinning.document.Keeping;
import org.twinning.document.Loan;
import org.twinning.document.Original;
import org.twinning.document.Originals;
import org.twinning.document.OriginalsReader;
import org.twinning.document.Subject;
import org.twinning.document.Version;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Words;

/** On what paper all this rests: the files with their digests, and where the originals are. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "What is attached, with the digest of every file, and the originals on paper.")
class DocumentsApi {

    private static final Set<String> KNOWN = Set.of("asOf", "knownOn", "dates");

    private final DocumentCatalogue documents;
    private final OriginalsReader originals;
    private final AgreementCatalogue agreements;
    private final FileAnswer files;
    private final Parameters parameters;
    private final Words words;

    DocumentsApi(
            DocumentCatalogue documents,
            OriginalsReader originals,
            AgreementCatalogue agreements,
            FileAnswer files,
            Parameters parameters,
            Words words) {
        this.documents = documents;
        this.originals = originals;
        this.agreements = agreements;
        this.files = files;
        this.parameters = parameters;
        this.words = words;
    }

    @GetMapping("/agreements/{number}/documents")
    @KnownOnDescription
    @Operation(summary = "The documents of an agreement and of its notices")
    ResponseEntity<DocumentList> ofAgreement(
            @Parameter(example = "TW-2022-002") @PathVariable String number,
            @AsOfDescription AsOf asOf,
            @DatesDescription @RequestParam(required = false) @Nullable String dates,
            HttpServletRequest request) {
        return list(Subject.agreement(known(number, parameters.asOf(asOf))), asOf, dates, request);
    }

    @GetMapping("/events/{id}/documents")
    @KnownOnDescription
    @Operation(summary = "The documents of a signing event")
    ResponseEntity<DocumentList> ofEvent(
            @Parameter(example = "1") @PathVariable long id,
            @AsOfDescription AsOf asOf,
            @DatesDescription @RequestParam(required = false) @Nullable String dates,
            HttpServletRequest request) {
        return list(Subject.event(id), asOf, dates, request);
    }

    @GetMapping("/visits/{id}/documents")
    @KnownOnDescription
    @Operation(summary = "The documents of a visit")
    ResponseEntity<DocumentList> ofVisit(
            @Parameter(example = "1") @PathVariable long id,
            @AsOfDescription AsOf asOf,
            @DatesDescription @RequestParam(required = false) @Nullable String dates,
            HttpServletRequest request) {
        return list(Subject.visit(id), asOf, dates, request);
    }

    @GetMapping("/agreements/{number}/originals")
    @KnownOnDescription
    @Operation(summary = "Where the originals of an agreement are, and its certified copies")
    ResponseEntity<OriginalList> originals(
            @Parameter(example = "TW-2022-002") @PathVariable String number,
            @AsOfDescription AsOf asOf,
            @DatesDescription @RequestParam(required = false) @Nullable String dates,
            HttpServletRequest request) {
        parameters.onlyKnown(request, KNOWN);
        Answer answer = Answer.to(request, parameters.asOf(asOf), parameters.dates(dates));
        Originals all = originals.of(known(number, asOf), asOf);
        return Fresh.of(
                new OriginalList(
                        answer.day(),
                        all.all().stream().map(it -> item(it, answer)).toList(),
                        all.copies().stream().map(DocumentsApi::item).toList()),
                words.language());
    }

    /** The one answer that is no document; its mark is the digest, so it need not be held back to be counted. */
    @Hidden
    @GetMapping(path = "/documents/{id}/versions/{number}/content", produces = MediaType.ALL_VALUE)
    void content(
            @PathVariable long id,
            @PathVariable int number,
            AsOf asOf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        files.download(documents.version(id, number, asOf), new ServletWebRequest(request, response));
    }

    private ResponseEntity<DocumentList> list(
            Subject subject, AsOf asOf, @Nullable String dates, HttpServletRequest request) {
        parameters.onlyKnown(request, KNOWN);
        Answer answer = Answer.to(request, parameters.asOf(asOf), parameters.dates(dates));
        if (!documents.knows(subject)) {
            throw new NotFound(subject.code());
        }
        return Fresh.of(
                new DocumentList(
                        answer.day(),
                        documents.of(subject, asOf).stream()
                                .map(it -> item(it, answer))
                                .toList()),
                words.language());
    }

    private String known(String number, AsOf asOf) {
        Dossier dossier = agreements.dossier(number.toUpperCase(Locale.ROOT), asOf);
        if (dossier.conclusion() == null) {
            throw new NotYetKnown(dossier.number(), dossier.knownFrom());
        }
        return dossier.number();
    }

    private static DocumentList.Item item(Document document, Answer answer) {
        StepKind notice = document.subject().step();
        return new DocumentList.Item(
                document.id(),
                document.kind(),
                document.language(),
                document.title(),
                answer.dates().of(document.dated()),
                notice == null ? null : notice.name(),
                document.versions().stream()
                        .map(it -> file(document, it, answer))
                        .toList(),
                answer.root() + "/documents/" + document.id());
    }

    private static DocumentList.File file(Document document, Version version, Answer answer) {
        return new DocumentList.File(
                version.number(),
                version.fileName(),
                version.media(),
                version.size(),
                version.pages(),
                version.sha256(),
                version.recorded().at(),
                version.recorded().by(),
                answer.root() + "/api/v1/documents/" + document.id() + "/versions/" + version.number() + "/content");
    }

    private static OriginalList.Item item(Original original, Answer answer) {
        Keeping keeping = original.keeping();
        Loan loan = original.loan();
        return new OriginalList.Item(
                original.position(),
                keeping.side(),
                keeping.language(),
                keeping.office(),
                keeping.mark(),
                answer.dates().known(keeping.since()),
                loan == null ? null : new OriginalList.Loan(loan.borrower(), loan.lent(), loan.until()));
    }

    private static OriginalList.Copy item(CertifiedCopy copy) {
        return new OriginalList.Copy(
                copy.number(), copy.recipient(), copy.certified(), copy.certifiedBy(), copy.annulled(), copy.because());
    }
}
