package org.twinning.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier.CorrectionFact;
import org.twinning.agreement.Dossier.EndingFact;
import org.twinning.agreement.Dossier.RenewalFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.agreement.Dossier.StepFact;
import org.twinning.agreement.Dossier.TermsFact;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.Rows;

/** Tells the part of a dossier that has to be counted rather than read: terms, renewals and endings as they stood on a day. */
@Component
class LifeReader {

    private final Agreements agreements;
    private final JdbcClient jdbc;

    LifeReader(Agreements agreements, JdbcClient jdbc) {
        this.agreements = agreements;
        this.jdbc = jdbc;
    }

    record Told(
            List<TermsFact> terms,
            @Nullable Reckoning reckoning,
            List<RenewalFact> renewals,
            List<EndingFact> endings) {}

    Told read(
            String number,
            AsOf asOf,
            List<PartnerLine> lines,
            Map<Long, SourceFact> sources,
            List<CorrectionFact> corrections) {
        Agreement agreement = agreements.get(number);
        Instant known = asOf.moment().toInstant();
        Reckoning reckoning = agreement.life(known).reckoningOn(asOf.date()).orElse(null);
        return new Told(
                terms(agreement.terms(), asOf, sources, corrections),
                reckoning,
                reckoning == null ? List.of() : renewals(agreement, known, reckoning, sources),
                endings(agreement, asOf, lines, sources));
    }

    private static List<TermsFact> terms(
            List<Terms> terms, AsOf asOf, Map<Long, SourceFact> sources, List<CorrectionFact> corrections) {
        Instant known = asOf.moment().toInstant();
        List<Integer> positions = IntStream.range(0, terms.size())
                .filter(it -> terms.get(it).recorded().knownAt(known))
                .filter(it -> counts(terms.get(it).paper().countsFrom(), asOf.date()))
                .boxed()
                .sorted(Comparator.comparing(
                        it -> terms.get(it).paper().countsFrom(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        List<TermsFact> facts = new ArrayList<>();
        for (int position : positions) {
            Terms fact = terms.get(position);
            facts.add(new TermsFact(
                    position,
                    fact.paper(),
                    facts.size() == positions.size() - 1,
                    source(fact.source(), sources),
                    DossierReader.corrected(Corrected.TERMS, position, corrections),
                    fact.recorded()));
        }
        return facts;
    }

    private static boolean counts(@Nullable LocalDate from, LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** The ledger counts positions among the entries that were known. */
    private static List<RenewalFact> renewals(
            Agreement agreement, Instant known, Reckoning reckoning, Map<Long, SourceFact> sources) {
        List<Prolongation> all = agreement.prolongations();
        List<Integer> positions = IntStream.range(0, all.size())
                .filter(it -> all.get(it).recorded().knownAt(known))
                .boxed()
                .toList();
        return reckoning.renewals().stream()
                .map(it -> {
                    Renewal.Recorded fact = it.fact();
                    Integer position = fact == null ? null : positions.get(fact.position());
                    return new RenewalFact(
                            it,
                            position,
                            fact == null ? null : source(fact.source(), sources),
                            position == null ? null : all.get(position).recorded());
                })
                .toList();
    }

    private List<EndingFact> endings(
            Agreement agreement, AsOf asOf, List<PartnerLine> lines, Map<Long, SourceFact> sources) {
        List<Ending> endings = agreement.endings();
        Map<String, LocalText> reasons = endings.isEmpty() ? Map.of() : reasons();
        Instant known = asOf.moment().toInstant();
        List<EndingFact> facts = new ArrayList<>();
        for (int position = endings.size() - 1; position >= 0; position--) {
            Ending ending = endings.get(position);
            List<StepFact> steps = steps(agreement.steps(), position, asOf, sources);
            if (ending.recorded().knownAt(known) && !steps.isEmpty()) {
                facts.add(new EndingFact(
                        position,
                        ending.kind(),
                        lines.stream()
                                .filter(it -> Objects.equals(ending.side(), it.position()))
                                .findFirst()
                                .orElse(null),
                        ending.reason() == null ? null : reasons.get(ending.reason()),
                        ending.words(),
                        steps,
                        source(ending.source(), sources),
                        ending.recorded()));
            }
        }
        return facts;
    }

    /** A day on which it is to take effect is known as soon as the notice is; alone, it is known when it has come. */
    private static List<StepFact> steps(List<EndingStep> steps, int ending, AsOf asOf, Map<Long, SourceFact> sources) {
        List<Integer> all = IntStream.range(0, steps.size())
                .filter(it -> steps.get(it).ending() == ending
                        && steps.get(it).recorded().knownAt(asOf.moment().toInstant()))
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer it) -> steps.get(it).dated().lastDay())
                        .thenComparing(it -> steps.get(it).step()))
                .toList();
        boolean begun =
                all.stream().anyMatch(it -> !steps.get(it).dated().lastDay().isAfter(asOf.date()));
        return all.stream()
                .filter(it -> !steps.get(it).dated().lastDay().isAfter(asOf.date())
                        || begun && steps.get(it).step() == StepKind.EFFECTIVE
                        || asOf.current())
                .map(it -> step(it, steps.get(it), sources))
                .toList();
    }

    private static StepFact step(int position, EndingStep step, Map<Long, SourceFact> sources) {
        return new StepFact(
                position,
                step.step(),
                step.dated(),
                step.person(),
                step.paper(),
                source(step.source(), sources),
                step.recorded());
    }

    Map<String, LocalText> reasons() {
        Map<String, LocalText> reasons = new HashMap<>();
        jdbc.sql("select * from ending_reason")
                .query((row, index) -> reasons.put(row.getString("code"), Rows.text(row, "name")))
                .list();
        return reasons;
    }

    private static @Nullable SourceFact source(@Nullable Long id, Map<Long, SourceFact> sources) {
        return id == null ? null : sources.get(id);
    }
}
