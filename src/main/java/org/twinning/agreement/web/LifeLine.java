package org.twinning.agreement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Dossier.PlanFact;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Reckoning;
import org.twinning.agreement.Renewal;
import org.twinning.agreement.Sentences;
import org.twinning.agreement.Status;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Tells an agreement's life in dated entries: what happened up to the day, where that leaves it, and what comes next. */
@Component
class LifeLine {

    private final Words words;
    private final Sentences sentences;

    LifeLine(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    List<LifeEntry> of(Dossier dossier, Conclusion conclusion, LocalDate asOf) {
        List<LifeEntry> line = new ArrayList<>();
        line.add(LifeEntry.fact(
                PlannedDate.day(dossier.proposedOn()),
                words.message("lifeline.proposed"),
                dossier.source(),
                dossier.recorded()));
        List<PlanFact> plans = dossier.plans();
        IntStream.range(0, plans.size())
                .map(it -> plans.size() - 1 - it)
                .forEach(it -> line.add(planned(plans.get(it), it == plans.size() - 1)));
        line.addAll(signatures(dossier));
        inForce(dossier, asOf).ifPresent(line::add);
        dossier.renewals().forEach(it -> line.add(renewed(it)));
        line.addAll(endings(dossier, asOf));
        dossier.visits().forEach(it -> line.add(LifeEntry.fact(it.dates(), words.text(it.title()), it.source(), null)));
        overdueDays(dossier, asOf)
                .forEach(it ->
                        line.add(LifeEntry.conclusion("late", PlannedDate.day(it), words.message("lifeline.overdue"))));
        line.sort(Comparator.comparing(LifeEntry::date));
        line.add(LifeEntry.conclusion("now", PlannedDate.day(asOf), sentences.of(conclusion, asOf)));
        line.addAll(ahead(dossier, conclusion, asOf));
        return line;
    }

    /** Told only where it is another day than that of the last signature. */
    private Optional<LifeEntry> inForce(Dossier dossier, LocalDate asOf) {
        return Optional.ofNullable(dossier.reckoning())
                .filter(it -> it.inForce() != null
                        && !it.signed().equals(it.inForce())
                        && !it.inForce().lastDay().isAfter(asOf))
                .map(it -> LifeEntry.conclusion(
                        "done", Objects.requireNonNull(it.inForce()), words.message("lifeline.inForce")));
    }

    private LifeEntry renewed(Dossier.RenewalFact fact) {
        Renewal renewal = fact.renewal();
        PlannedDate day = PlannedDate.day(renewal.from());
        if (renewal.state() == Renewal.State.REFUTED) {
            return LifeEntry.conclusion(
                    "late", day, words.message("lifeline.notRenewed", String.valueOf(renewal.number())));
        }
        String key = renewal.state() == Renewal.State.PRESUMED ? "lifeline.presumed" : "lifeline.renewed";
        String text = words.message(key, words.prose(renewal.to()));
        return fact.recorded() == null
                ? LifeEntry.conclusion("done", day, text)
                : LifeEntry.fact(day, text, fact.source(), fact.recorded());
    }

    private List<LifeEntry> endings(Dossier dossier, LocalDate asOf) {
        return dossier.endings().stream()
                .flatMap(ending -> ending.steps().stream()
                        .filter(it -> !it.dated().lastDay().isAfter(asOf))
                        .map(it -> LifeEntry.fact(
                                it.dated(),
                                words.message(
                                        "lifeline.ending",
                                        words.message("ending.kind." + ending.kind()),
                                        words.message("ending.step." + it.kind())),
                                it.source() == null ? ending.source() : it.source(),
                                it.recorded())))
                .toList();
    }

    /** The days on which a plan ran out before another was announced or anybody signed: a new plan does not undo a delay. */
    private static List<LocalDate> overdueDays(Dossier dossier, LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate replaced = asOf.plusDays(1);
        for (PlanFact plan : dossier.plans()) {
            LocalDate day = plan.planned().lastDay().plusDays(1);
            boolean signed = dossier.signatures().stream()
                    .anyMatch(it -> !it.signed().lastDay().isAfter(day));
            if (day.isBefore(replaced) && !signed) {
                days.add(day);
            }
            replaced = plan.announcedOn();
        }
        return days;
    }

    private LifeEntry planned(PlanFact plan, boolean first) {
        String key = first ? "lifeline.planned" : "lifeline.rescheduled";
        return LifeEntry.fact(
                        PlannedDate.day(plan.announcedOn()),
                        words.message(key, words.prose(plan.planned())),
                        plan.source(),
                        plan.recorded())
                .at(plan.event(), plan.place());
    }

    /** One act of all partners is told once. */
    private List<LifeEntry> signatures(Dossier dossier) {
        List<SignatureFact> all = dossier.signatures();
        boolean together = all.size() == dossier.partners().size()
                && all.stream().map(SignatureFact::signed).distinct().count() == 1;
        return together
                ? List.of(signed(all.get(0), words.message("lifeline.signedByAll")))
                : all.stream()
                        .map(it -> signed(
                                it,
                                words.message(
                                        "lifeline.signedBy",
                                        words.text(it.partner().name()))))
                        .toList();
    }

    private static LifeEntry signed(SignatureFact signature, String text) {
        return LifeEntry.fact(signature.signed(), text, signature.source(), signature.recorded())
                .at(signature.event(), signature.place());
    }

    private List<LifeEntry> ahead(Dossier dossier, Conclusion conclusion, LocalDate asOf) {
        if (conclusion.planned() != null && conclusion.status() == Status.PLANNED) {
            return List.of(LifeEntry.conclusion("next", conclusion.planned(), words.message("lifeline.signingAhead")));
        }
        LocalDate end = conclusion.termEnd();
        if (end == null || end.isBefore(asOf)) {
            return List.of();
        }
        Reckoning reckoning = dossier.reckoning();
        LocalDate notice = reckoning == null ? null : reckoning.noticeLatest();
        return Stream.concat(
                        Stream.ofNullable(notice)
                                .filter(it -> !it.isBefore(asOf))
                                .map(it -> LifeEntry.conclusion(
                                        "next", PlannedDate.day(it), words.message("lifeline.noticeDay"))),
                        Stream.of(
                                LifeEntry.conclusion("next", PlannedDate.day(end), words.message("lifeline.lastDay"))))
                .toList();
    }
}
