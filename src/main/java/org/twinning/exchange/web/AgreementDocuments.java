package org.twinning.exchange.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Interruption;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Reckoning;
import org.twinning.agreement.Relatives;
import org.twinning.agreement.Sentences;

/** Writes what the register knows as documents, in the caller's language. */
@Component
class AgreementDocuments {

    private final Names names;
    private final LifeDocuments life;
    private final Sentences sentences;

    AgreementDocuments(Names names, LifeDocuments life, Sentences sentences) {
        this.names = names;
        this.life = life;
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
                names.title(line.title(), line.partners()),
                conclusion.status(),
                conclusion.since(),
                firstInForce(conclusion, answer.dates()),
                answer.dates().of(conclusion.planned()),
                answer.dates().of(conclusion.signed()),
                conclusion.lastDay(),
                conclusion.presumed(),
                conclusion.notice(),
                conclusion.noticeOf(),
                line.programme(),
                names.text(line.programmeName()),
                line.partners().stream()
                        .map(it -> new PartnerItem(
                                it.position(),
                                it.code(),
                                names.of(it),
                                it.region(),
                                names.say(it.regionName()),
                                it.standing()))
                        .toList(),
                answer.linksOf(line.number()));
    }

    AgreementDetail detail(Dossier dossier, Conclusion conclusion, Relatives relatives, Answer answer) {
        DateForm dates = answer.dates();
        Reckoning reckoning = dossier.reckoning();
        return new AgreementDetail(
                answer.day(),
                dossier.number(),
                dossier.kind(),
                names.title(dossier.title(), dossier.partnerLines()),
                conclusion.status(),
                sentences.of(conclusion, answer.day()),
                conclusion.since(),
                firstInForce(conclusion, dates),
                dates.of(conclusion.planned()),
                dates.of(conclusion.signed()),
                conclusion.lastDay(),
                conclusion.presumed(),
                conclusion.notice(),
                conclusion.noticeOf(),
                dossier.programme(),
                names.text(dossier.programmeName()),
                dossier.knownFrom(),
                dossier.partners().stream().map(this::partner).toList(),
                dossier.plans().stream().map(it -> plan(it, answer)).toList(),
                dossier.signatures().stream().map(it -> signature(it, answer)).toList(),
                life.terms(dossier.terms(), dates),
                reckoning == null ? List.of() : sentences.explain(reckoning, answer.day()),
                reckoning == null ? null : reckoning.noticeLatest(),
                dossier.renewals().stream().map(it -> life.renewal(it, dates)).toList(),
                dossier.endings().stream().map(it -> life.ending(it, dates)).toList(),
                Stream.concat(relatives.own().stream(), relatives.others().stream())
                        .map(it -> life.relation(it, answer))
                        .toList(),
                dossier.areas().stream().map(it -> names.say(it.name())).toList(),
                dossier.visits().stream().map(it -> visit(it, dates)).toList(),
                dossier.corrections().stream()
                        .map(it -> new AgreementDetail.Correction(
                                it.fact().name(),
                                it.recorded().at(),
                                it.before(),
                                it.after(),
                                it.reason(),
                                it.decidedBy(),
                                Names.mark(it.source())))
                        .toList(),
                dossier.sources().stream()
                        .map(it -> new AgreementDetail.Source(
                                it.mark(), it.publisher(), it.title(), dates.of(it.published()), it.link()))
                        .toList(),
                answer.linksOf(dossier.number()));
    }

    private static @Nullable String firstInForce(Conclusion conclusion, DateForm dates) {
        Interruption interruption = conclusion.interruption();
        return interruption == null ? null : dates.of(interruption.firstInForce());
    }

    private AgreementDetail.Partner partner(Dossier.PartnerFact fact) {
        PartnerLine line = fact.line();
        return new AgreementDetail.Partner(
                line.position(),
                line.code(),
                names.of(line),
                fact.succeeded() ? null : names.text(fact.nameToday()),
                line.region(),
                names.say(line.regionName()),
                line.standing(),
                Names.mark(fact.source()));
    }

    private AgreementDetail.Plan plan(Dossier.PlanFact fact, Answer answer) {
        return new AgreementDetail.Plan(
                answer.dates().known(fact.planned()),
                fact.announcedOn(),
                fact.counts(),
                event(fact.event(), answer),
                names.text(fact.place()),
                Names.mark(fact.source()));
    }

    private AgreementDetail.Signature signature(Dossier.SignatureFact fact, Answer answer) {
        return new AgreementDetail.Signature(
                fact.partner().position(),
                answer.dates().known(fact.signed()),
                fact.signatory(),
                fact.post(),
                event(fact.event(), answer),
                names.text(fact.place()),
                Names.mark(fact.source()));
    }

    private AgreementDetail.@Nullable Event event(Dossier.@Nullable EventFact fact, Answer answer) {
        return fact == null
                ? null
                : new AgreementDetail.Event(fact.id(), names.say(fact.occasion()), answer.event(fact.id()));
    }

    private AgreementDetail.Visit visit(Dossier.VisitFact fact, DateForm dates) {
        return new AgreementDetail.Visit(
                names.say(fact.title()),
                dates.known(fact.dates().from()),
                dates.of(fact.dates().until()),
                names.text(fact.leader()),
                fact.places().stream().map(names::say).toList(),
                Names.mark(fact.source()));
    }
}
