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
import org.springframework.util.StringUtils;
import org.twinning.agreement.Coming;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Dossier.PlanFact;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.KnownEnd;
import org.twinning.agreement.Reckoning;
import org.twinning.agreement.Renewal;
import org.twinning.agreement.Sentences;
import org.twinning.agreement.Status;
import org.twinning.agreement.StepKind;
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
        dossier.outcomes()
                .forEach(it -> line.add(LifeEntry.fact(PlannedDate.day(it.day()), outcome(it), null, it.recorded())
                        .at(it.event(), null)));
        dossier.visits().forEach(it -> line.add(LifeEntry.fact(it.dates().from(), visited(it), it.source(), null)));
        overdueDays(dossier, asOf)
                .forEach(it ->
                        line.add(LifeEntry.conclusion("late", PlannedDate.day(it), words.message("lifeline.overdue"))));
        line.sort(Comparator.comparing(LifeEntry::date));
        line.add(LifeEntry.conclusion("now", PlannedDate.day(asOf), sentences.of(conclusion, asOf)));
        line.addAll(ahead(dossier, conclusion, asOf));
        return line;
    }

    private String visited(Dossier.VisitFact visit) {
        PlannedDate until = visit.dates().until();
        return until == null
                ? words.text(visit.title())
                : words.message("lifeline.visit", words.text(visit.title()), words.prose(until));
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

    /** That it was not signed at an event, or put off there. */
    private String outcome(Dossier.OutcomeFact outcome) {
        String reason = outcome.reason() == null ? "none" : outcome.reason();
        return outcome.moved()
                ? words.message(
                        "lifeline.outcome.MOVED",
                        outcome.movedTo() == null ? "none" : words.prose(outcome.movedTo()),
                        reason)
                : words.message("lifeline.outcome.NOT_SIGNED", reason);
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
                                        StringUtils.uncapitalize(words.message("ending.step." + it.kind()))),
                                it.source() == null ? ending.source() : it.source(),
                                it.recorded())))
                .toList();
    }

    /**
     * The days on which a plan ran out before another was announced, anybody signed or it was given up: a new plan does not
     * undo a delay.
     */
    private static List<LocalDate> overdueDays(Dossier dossier, LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate replaced = asOf.plusDays(1);
        LocalDate givenUp = dossier.endings().stream()
                .filter(it -> it.kind() == EndingKind.ABANDONMENT)
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.kind() == StepKind.EFFECTIVE)
                .map(it -> it.dated().lastDay())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        for (PlanFact plan : dossier.plans()) {
            LocalDate day = plan.planned().lastDay().plusDays(1);
            boolean signed = dossier.signatures().stream()
                    .anyMatch(it -> !it.signed().lastDay().isAfter(day));
            if (day.isBefore(replaced) && !signed && !day.isAfter(givenUp.minusDays(1))) {
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
        return Stream.of(
                        noticeDay(dossier, asOf).stream(),
                        coming(conclusion).stream(),
                        lastDay(conclusion, asOf).stream())
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(it -> it.date().lastDay()))
                .toList();
    }

    private Optional<LifeEntry> noticeDay(Dossier dossier, LocalDate asOf) {
        return Optional.ofNullable(dossier.reckoning())
                .filter(Reckoning::open)
                .flatMap(it -> Optional.ofNullable(it.noticeLatest()))
                .filter(it -> !it.isBefore(asOf))
                .map(it -> LifeEntry.conclusion("next", PlannedDate.day(it), words.message("lifeline.noticeDay")));
    }

    /** An objection leads to the last day of the term, which is told as such. */
    private Optional<LifeEntry> coming(Conclusion conclusion) {
        return Optional.ofNullable(conclusion.coming())
                .filter(it -> it.kind() != EndingKind.OBJECTION)
                .map(it -> LifeEntry.conclusion("next", it.on(), words.message("lifeline.coming." + it.kind())));
    }

    /** Not told where a termination comes before it. */
    private Optional<LifeEntry> lastDay(Conclusion conclusion, LocalDate asOf) {
        KnownEnd end = conclusion.end();
        Coming coming = conclusion.coming();
        boolean terminated = coming != null
                && coming.kind() == EndingKind.TERMINATION
                && (end == null || coming.on().lastDay().isAfter(end.latest()))
                && !Objects.equals(conclusion.termEnd(), end == null ? null : end.latest());
        return terminated || end == null || end.latest().isBefore(asOf)
                ? Optional.empty()
                : Optional.of(LifeEntry.conclusion(
                        "next",
                        end.dated().orElse(PlannedDate.day(end.latest())),
                        words.message(end.dated().isPresent() ? "lifeline.lastDay" : "lifeline.lastDay.latest")));
    }
}
