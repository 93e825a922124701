package org.twinning.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Citation;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.NoticePeriod;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.Relatives;
import org.twinning.agreement.Renewal;

/** Writes the life of an agreement as documents: its terms, the ledger of renewals, endings, and what it is to others. */
@Component
class LifeDocuments {

    private final Names names;

    LifeDocuments(Names names) {
        this.names = names;
    }

    AgreementDetail.@Nullable Terms terms(Dossier.@Nullable TermsFact fact, DateForm dates) {
        if (fact == null) {
            return null;
        }
        PaperTerms paper = fact.paper();
        NoticePeriod notice = paper.notice();
        return new AgreementDetail.Terms(
                paper.countsFrom(),
                paper.entry(),
                dates.of(paper.entryOn()),
                paper.condition(),
                dates.of(paper.termUntil()),
                paper.termMonths(),
                paper.renewal().name(),
                paper.renewalMonths(),
                notice == null ? null : notice.months(),
                notice == null ? null : notice.days(),
                paper.article(),
                paper.clause(),
                Names.mark(fact.source()));
    }

    RenewalEntry renewal(Dossier.RenewalFact entry, DateForm dates) {
        Renewal renewal = entry.renewal();
        Renewal.Recorded fact = renewal.fact();
        return new RenewalEntry(
                renewal.number(),
                renewal.from(),
                renewal.to(),
                renewal.earliest(),
                renewal.months(),
                renewal.state(),
                fact == null ? null : dates.of(fact.dated()),
                fact == null ? null : fact.words(),
                Names.mark(entry.source()));
    }

    EndingEntry ending(Dossier.EndingFact fact, DateForm dates) {
        return new EndingEntry(
                fact.kind(),
                fact.side() == null ? null : fact.side().position(),
                names.text(fact.reason()),
                fact.words(),
                fact.announcedOnly(),
                fact.steps().stream()
                        .map(it -> new EndingEntry.Step(
                                it.kind(), dates.known(it.dated()), it.person(), it.paper(), Names.mark(it.source())))
                        .toList(),
                Names.mark(fact.source()));
    }

    RelationEntry relation(Relatives.Related related, Answer answer) {
        return new RelationEntry(
                related.kind(),
                related.inverse(),
                related.line().number(),
                names.title(related.line().title(), related.line().partners()),
                related.line().status(),
                citation(related.source(), answer.dates()),
                answer.linksOf(related.line().number()));
    }

    private static RelationEntry.@Nullable Citation citation(@Nullable Citation source, DateForm dates) {
        return source == null
                ? null
                : new RelationEntry.Citation(
                        source.publisher(), source.title(), dates.of(source.published()), source.link());
    }
}
