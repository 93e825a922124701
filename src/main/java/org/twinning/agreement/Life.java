package org.twinning.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * The facts of an agreement that decide where it stands, and the one place where the rules of that are written
 * (docs/domain.md, "Status"). A fact with an imprecise date counts from the last day of its period. Nothing here knows
 * what day it is today, so nothing has to be refreshed.
 *
 * <p>An agreement is proposed, then planned; it is overdue from the day after the last day of its plan, partly signed from
 * the first signature and signed from the last one; it is in force from the day of entry into force through the last day
 * of its term, unless suspended; it ends by expiry or from the day a termination takes effect, whichever comes first.
 *
 * @param plans in the order in which they were recorded
 */
record Life(
        LocalDate proposedOn,
        int partners,
        List<Plan> plans,
        Collection<Signature> signatures,
        @Nullable Terms terms,
        List<Prolongation> prolongations,
        List<Ending> endings) {

    /** Where the agreement stands on a day; nothing before the register's first word of it. */
    Optional<Conclusion> on(LocalDate day) {
        return periods().stream()
                .filter(period -> period.holdsOn(day))
                .map(Period::conclusion)
                .findFirst();
    }

    /** All of its life without gaps, from the first day it is known. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (LocalDate day : turningPoints()) {
            Conclusion next = concludeOn(day);
            if (!periods.isEmpty()) {
                Period last = periods.get(periods.size() - 1);
                if (last.conclusion().status() == next.status()) {
                    next = next.since(last.conclusion().since());
                }
                if (last.conclusion().equals(next)) {
                    continue;
                }
                periods.set(periods.size() - 1, new Period(last.validFrom(), day, last.conclusion()));
            }
            periods.add(new Period(day, null, next));
        }
        return periods;
    }

    Status statusOn(LocalDate day) {
        LocalDate signed = signedFrom();
        if (signed != null && !day.isBefore(signed)) {
            return statusAfterSigning(day, signed);
        }
        if (happened(Ending.Kind.ABANDONMENT, day)) {
            return Status.ABANDONED;
        }
        if (signatures.stream().anyMatch(it -> !day.isBefore(it.signed().lastDay()))) {
            return Status.PARTLY_SIGNED;
        }
        return planOn(day)
                .map(plan -> day.isAfter(plan.planned().lastDay()) ? Status.OVERDUE : Status.PLANNED)
                .orElse(Status.PROPOSED);
    }

    private Status statusAfterSigning(LocalDate day, LocalDate signed) {
        if (terminatedOn(day, signed)) {
            return Status.TERMINATED;
        }
        if (day.isBefore(inForceFrom(signed))) {
            return Status.SIGNED;
        }
        if (expiredOn(day, signed)) {
            return Status.EXPIRED;
        }
        return suspendedOn(day) ? Status.SUSPENDED : Status.IN_FORCE;
    }

    private Conclusion concludeOn(LocalDate day) {
        LocalDate signed = signedFrom();
        PlannedDate planned = planOn(day).map(Plan::planned).orElse(null);
        return signed == null || day.isBefore(signed)
                ? new Conclusion(statusOn(day), day, planned, null, null)
                : new Conclusion(statusOn(day), day, planned, lastSignature(), termEnd(signed));
    }

    private List<LocalDate> turningPoints() {
        LocalDate signed = signedFrom();
        LocalDate end = signed == null ? null : termEnd(signed);
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.of(proposedOn),
                        plans.stream().map(Plan::announcedOn),
                        plans.stream().map(it -> it.planned().lastDay().plusDays(1)),
                        signatures.stream().map(it -> it.signed().lastDay()),
                        endings.stream().map(it -> it.effective().lastDay()),
                        Stream.of(signed == null ? proposedOn : inForceFrom(signed)),
                        Stream.of(end == null ? proposedOn : end.plusDays(1)))
                .flatMap(points -> points)
                .filter(day -> !day.isBefore(knownFrom()))
                .forEach(days::add);
        return List.copyOf(days);
    }

    /** A paper may be older than the register's own entry of it. */
    private LocalDate knownFrom() {
        return Stream.of(
                        Stream.of(proposedOn),
                        plans.stream().map(Plan::announcedOn),
                        signatures.stream().map(it -> it.signed().lastDay()))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElse(proposedOn);
    }

    private Optional<Plan> planOn(LocalDate day) {
        return plans.stream()
                .filter(plan -> !day.isBefore(plan.announcedOn()))
                .reduce((one, later) -> later.announcedOn().isBefore(one.announcedOn()) ? one : later);
    }

    private @Nullable PlannedDate lastSignature() {
        return signatures.stream()
                .map(Signature::signed)
                .max(Comparator.comparing(PlannedDate::lastDay).thenComparing(PlannedDate::firstDay))
                .orElse(null);
    }

    private @Nullable LocalDate signedFrom() {
        PlannedDate last = lastSignature();
        return last == null || signatures.size() < partners ? null : last.lastDay();
    }

    private LocalDate inForceFrom(LocalDate signed) {
        return terms == null || terms.entryIntoForce() == null
                ? signed
                : terms.entryIntoForce().lastDay();
    }

    private @Nullable LocalDate termEnd(LocalDate signed) {
        LocalDate term = terms == null ? null : terms.lastDayFrom(inForceFrom(signed));
        return Stream.concat(Stream.ofNullable(term), prolongations.stream().map(Prolongation::until))
                .max(Comparator.naturalOrder())
                .filter(end -> term != null)
                .orElse(null);
    }

    private boolean expiredOn(LocalDate day, LocalDate signed) {
        LocalDate last = termEnd(signed);
        return last != null && day.isAfter(last) && !day.isBefore(inForceFrom(signed));
    }

    /** What has expired has ended: a termination that takes effect later changes nothing. */
    private boolean terminatedOn(LocalDate day, LocalDate signed) {
        return endings.stream()
                .filter(it -> it.kind() == Ending.Kind.TERMINATION)
                .map(it -> it.effective().lastDay())
                .anyMatch(it -> !day.isBefore(it) && !expiredOn(it, signed));
    }

    private boolean happened(Ending.Kind kind, LocalDate day) {
        return endings.stream()
                .anyMatch(
                        it -> it.kind() == kind && !day.isBefore(it.effective().lastDay()));
    }

    private boolean suspendedOn(LocalDate day) {
        return endings.stream()
                .filter(it -> it.kind() == Ending.Kind.SUSPENSION || it.kind() == Ending.Kind.RESUMPTION)
                .filter(it -> !day.isBefore(it.effective().lastDay()))
                .reduce((one, later) ->
                        later.effective().lastDay().isBefore(one.effective().lastDay()) ? one : later)
                .filter(it -> it.kind() == Ending.Kind.SUSPENSION)
                .isPresent();
    }
}
