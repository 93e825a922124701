package org.twinning.exchange.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Sentences;
import org.twinning.agreement.Standing;
import org.twinning.platform.LocalText;
import org.twinning.platform.Words;

/** Writes what the register knows as documents, in the caller's language. */
@Component
class AgreementDocuments {

    private final Words words;
    private final Sentences sentences;

    AgreementDocuments(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    AgreementList list(Page<AgreementLine> lines, Answer answer) {
        return new AgreementList(
                answer.day(),
                lines.getTotalElements(),
                lines.getNumber(),
                lines.getSize(),
                lines.map(line -> item(line, answer)).getContent(),
                answer.linksOf(lines.getNumber(), lines.getTotalPages()));
    }

    private AgreementItem item(AgreementLine line, Answer answer) {
        Conclusion conclusion = line.conclusion();
        return new AgreementItem(
                line.number(),
                line.kind(),
                title(line.title(), line.partners()),
                conclusion.status(),
                conclusion.since(),
                answer.dates().of(conclusion.planned()),
                answer.dates().of(conclusion.signed()),
                conclusion.termEnd(),
                conclusion.presumed(),
                conclusion.notice(),
                line.programme(),
                text(line.programmeName()),
                line.partners().stream()
                        .map(it -> new PartnerItem(
                                it.position(), it.code(), name(it), it.region(), say(it.regionName()), it.standing()))
                        .toList(),
                answer.linksOf(line.number()));
    }

    AgreementDetail detail(Dossier dossier, Conclusion conclusion, Answer answer) {
        DateForm dates = answer.dates();
        return new AgreementDetail(
                answer.day(),
                dossier.number(),
                dossier.kind(),
                title(dossier.title(), dossier.partnerLines()),
                conclusion.status(),
                sentences.of(conclusion, answer.day()),
                conclusion.since(),
                dates.of(conclusion.planned()),
                dates.of(conclusion.signed()),
                conclusion.termEnd(),
                conclusion.presumed(),
                conclusion.notice(),
                dossier.programme(),
                text(dossier.programmeName()),
                dossier.knownFrom(),
                dossier.partners().stream().map(this::partner).toList(),
                dossier.plans().stream().map(it -> plan(it, answer)).toList(),
                dossier.signatures().stream().map(it -> signature(it, answer)).toList(),
                terms(dossier.terms(), dates),
                dossier.areas().stream().map(it -> say(it.name())).toList(),
                dossier.visits().stream().map(it -> visit(it, dates)).toList(),
                dossier.corrections().stream()
                        .map(it -> new AgreementDetail.Correction(
                                it.fact().name(),
                                it.recorded().at(),
                                it.before(),
                                it.after(),
                                it.reason(),
                                it.decidedBy(),
                                mark(it.source())))
                        .toList(),
                dossier.sources().stream()
                        .map(it -> new AgreementDetail.Source(
                                it.mark(), it.publisher(), it.title(), dates.of(it.published()), it.link()))
                        .toList(),
                answer.linksOf(dossier.number()));
    }

    private AgreementDetail.Partner partner(Dossier.PartnerFact fact) {
        PartnerLine line = fact.line();
        return new AgreementDetail.Partner(
                line.position(),
                line.code(),
                name(line),
                text(fact.nameToday()),
                line.region(),
                say(line.regionName()),
                line.standing(),
                mark(fact.source()));
    }

    private AgreementDetail.Plan plan(Dossier.PlanFact fact, Answer answer) {
        return new AgreementDetail.Plan(
                answer.dates().known(fact.planned()),
                fact.announcedOn(),
                fact.counts(),
                event(fact.event(), answer),
                text(fact.place()),
                mark(fact.source()));
    }

    private AgreementDetail.Signature signature(Dossier.SignatureFact fact, Answer answer) {
        return new AgreementDetail.Signature(
                fact.partner().position(),
                answer.dates().known(fact.signed()),
                fact.signatory(),
                fact.post(),
                event(fact.event(), answer),
                text(fact.place()),
                mark(fact.source()));
    }

    private AgreementDetail.@Nullable Event event(Dossier.@Nullable EventFact fact, Answer answer) {
        return fact == null
                ? null
                : new AgreementDetail.Event(fact.id(), say(fact.occasion()), answer.event(fact.id()));
    }

    private static AgreementDetail.@Nullable Terms terms(Dossier.@Nullable TermsFact fact, DateForm dates) {
        return fact == null
                ? null
                : new AgreementDetail.Terms(
                        dates.of(fact.paper().entryOn()),
                        dates.of(fact.paper().termUntil()),
                        fact.paper().termMonths(),
                        fact.paper().renewal().name(),
                        fact.paper().renewalMonths(),
                        fact.paper().notice() == null
                                ? null
                                : fact.paper().notice().months(),
                        fact.paper().notice() == null
                                ? null
                                : fact.paper().notice().days(),
                        fact.paper().article(),
                        fact.paper().clause());
    }

    private AgreementDetail.Visit visit(Dossier.VisitFact fact, DateForm dates) {
        return new AgreementDetail.Visit(
                say(fact.title()),
                dates.known(fact.dates()),
                text(fact.leader()),
                fact.places().stream().map(this::say).toList(),
                mark(fact.source()));
    }

    private String title(@Nullable LocalText recorded, List<PartnerLine> partners) {
        return recorded == null ? partners.stream().map(this::name).collect(Collectors.joining(" – ")) : say(recorded);
    }

    private String name(PartnerLine partner) {
        return partner.standing() == Standing.TO_BE_NAMED
                ? words.message("api.toBeNamed", say(partner.regionName()))
                : say(partner.name());
    }

    private String say(LocalText text) {
        return text.in(words.language());
    }

    private @Nullable String text(@Nullable LocalText text) {
        return text == null ? null : say(text);
    }

    private static @Nullable Integer mark(Dossier.@Nullable SourceFact source) {
        return source == null ? null : source.mark();
    }
}
