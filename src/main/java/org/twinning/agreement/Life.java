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
        List<PaperTerms> terms,
        List<Prolongation> prolongations,
        List<Course> endings) {

    /** PaperTerms in the order in which they count, which is that of their days. */
    Life {
        terms = terms.stream()
                .sorted(Comparator.comparing(PaperTerms::countsFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Where the agreement stands on a day; nothing before the register's first word of it. */
    Optional<Conclusion> on(LocalDate day) {
        return periods().stream()
                .filter(period -> period.holdsOn(day))
                .map(period -> period.finding().on(day))
                .findFirst();
    }

    /** All of its life without gaps, from the first day it is known. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (LocalDate day : turningPoints()) {
            Finding next = findOn(day);
            if (!periods.isEmpty()) {
                Period last = periods.get(periods.size() - 1);
                next = next.after(last.finding(), inForce());
                if (last.finding().equals(next)) {
                    continue;
                }
                periods.set(periods.size() - 1, new Period(last.validFrom(), day, last.finding()));
            }
            periods.add(new Period(day, null, next));
        }
        return periods;
    }

    Status statusOn(LocalDate day) {
        LocalDate signed = signedFrom();
        if (signed != null && !day.isBefore(signed)) {
            return statusAfterSigning(day);
        }
        if (happened(EndingKind.ABANDONMENT, day)) {
            return Status.ABANDONED;
        }
        if (signatures.stream().anyMatch(it -> !day.isBefore(it.signed().lastDay()))) {
            return Status.PARTLY_SIGNED;
        }
        return planOn(day)
                .map(plan -> day.isAfter(plan.planned().lastDay()) ? Status.OVERDUE : Status.PLANNED)
                .orElse(Status.PROPOSED);
    }

    private Status statusAfterSigning(LocalDate day) {
        PlannedDate start = inForce();
        if (terminatedOn(day, start)) {
            return Status.TERMINATED;
        }
        if (start == null || day.isBefore(start.lastDay())) {
            return Status.SIGNED;
        }
        if (expiredOn(day, start)) {
            return Status.EXPIRED;
        }
        return suspendedOn(day) ? Status.SUSPENDED : Status.IN_FORCE;
    }

    private Finding findOn(LocalDate day) {
        LocalDate signed = signedFrom();
        Status status = statusOn(day);
        boolean allSigned = signed != null && !day.isBefore(signed);
        PlannedDate start = !allSigned || status == Status.TERMINATED ? null : inForce();
        TermCount count = start == null || terms.isEmpty()
                ? null
                : TermCount.certainOn(day, start, terms, prolongations, endings);
        LocalDate end = count == null ? null : count.end();
        TermCount moving = count != null && end != null && count.renewsBy() != null ? count : null;
        Course meant = noticeOn(day, status);
        Coming coming = comingOn(day, status);
        return new Finding(
                status,
                day,
                beganWith(status, day),
                null,
                planOn(day).map(Plan::planned).orElse(null),
                allSigned ? lastSignature() : null,
                end,
                count == null || end == null ? null : count.imprecise(),
                moving == null ? null : moving.countedFrom(),
                moving == null ? null : moving.countedMonths(),
                moving == null ? null : moving.renewsBy(),
                meant == null ? null : meant.noticeOn(day).orElse(null),
                meant == null ? null : meant.ending().kind(),
                coming == null ? null : coming.kind(),
                coming == null ? null : coming.on());
    }

    /** The date of the fact with which a status began on a day, when it is known to the month, quarter or year only. */
    private @Nullable PlannedDate beganWith(Status status, LocalDate day) {
        Stream<PlannedDate> dates =
                switch (status) {
                    case PARTLY_SIGNED -> signatures.stream().map(Signature::signed);
                    case SIGNED -> Stream.ofNullable(lastSignature());
                    case IN_FORCE -> Stream.concat(Stream.ofNullable(inForce()), effective(EndingKind.RESUMPTION));
                    case SUSPENDED -> Stream.concat(Stream.ofNullable(inForce()), effective(EndingKind.SUSPENSION));
                    case TERMINATED -> effective(EndingKind.TERMINATION);
                    case ABANDONED -> effective(EndingKind.ABANDONMENT);
                    case PROPOSED, PLANNED, OVERDUE, EXPIRED -> Stream.empty();
                };
        return dates.filter(it -> it.lastDay().equals(day))
                .min(Comparator.comparing(PlannedDate::precision))
                .filter(it -> it.precision() != PlannedDate.Precision.DAY)
                .orElse(null);
    }

    private Stream<PlannedDate> effective(EndingKind kind) {
        return endings.stream().filter(it -> it.is(kind)).flatMap(it -> it.effective().stream());
    }

    private List<LocalDate> turningPoints() {
        PlannedDate start = inForce();
        Collection<LocalDate> turns = start == null || terms.isEmpty()
                ? List.of()
                : TermCount.certainOn(LocalDate.MAX, start, terms, prolongations, endings)
                        .turns();
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.of(proposedOn),
                        plans.stream().map(Plan::announcedOn),
                        plans.stream().map(it -> it.planned().lastDay().plusDays(1)),
                        signatures.stream().map(it -> it.signed().lastDay()),
                        endings.stream().flatMap(Course::days),
                        Stream.ofNullable(start).map(PlannedDate::lastDay),
                        turns.stream())
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

    /** The date of the last signature there is, be it that of all or not. */
    @Nullable
    PlannedDate lastSignature() {
        return signatures.stream()
                .map(Signature::signed)
                .max(Comparator.comparing(PlannedDate::lastDay).thenComparing(PlannedDate::firstDay))
                .orElse(null);
    }

    private @Nullable LocalDate signedFrom() {
        PlannedDate last = lastSignature();
        return last == null || signatures.size() < partners ? null : last.lastDay();
    }

    /** When it enters into force, once all have signed; null while that is not known. */
    @Nullable
    PlannedDate inForce() {
        PlannedDate signed = signedFrom() == null ? null : lastSignature();
        return signed == null || terms.isEmpty() ? signed : terms.get(0).inForce(signed);
    }

    /** How its end is counted, as things stood on a day; nothing while that cannot be counted, or no terms are known. */
    Optional<TermCount> countOn(LocalDate day) {
        PlannedDate start = inForce();
        return start == null || terms.isEmpty()
                ? Optional.empty()
                : Optional.of(TermCount.on(day, start, terms, prolongations, endings));
    }

    /**
     * The last day for a notice against the renewal that would begin on a day: until then an objection can come, and one that
     * comes later stops the next.
     */
    Optional<LocalDate> noticeDayBefore(LocalDate renewal) {
        return countOn(renewal.minusDays(1))
                .flatMap(it -> Optional.ofNullable(it.noticeBy() == null ? it.end() : it.noticeBy()));
    }

    /** How its dates were computed, as things stood on a day; nothing before all have signed, or while no terms are known. */
    Optional<Reckoning> reckoningOn(LocalDate day) {
        LocalDate signedFrom = signedFrom();
        PlannedDate signed = lastSignature();
        if (signed == null || signedFrom == null || day.isBefore(signedFrom) || terms.isEmpty()) {
            return Optional.empty();
        }
        PlannedDate start = inForce();
        return start == null
                ? Optional.of(Reckoning.notInForce(signed, terms.get(0)))
                : countOn(day).map(it -> Reckoning.of(signed, start, it).ending(terminationOn(day)));
    }

    private boolean expiredOn(LocalDate day, @Nullable PlannedDate start) {
        LocalDate last = start == null ? null : countOn(day).map(TermCount::end).orElse(null);
        return start != null && last != null && day.isAfter(last) && !day.isBefore(start.lastDay());
    }

    /** What has expired has ended: a termination that takes effect later changes nothing. */
    private boolean terminatedOn(LocalDate day, @Nullable PlannedDate start) {
        return endings.stream()
                .filter(it -> it.is(EndingKind.TERMINATION) && it.holdsOn(day))
                .flatMap(it -> it.from().stream())
                .anyMatch(it -> !expiredOn(it, start));
    }

    private boolean happened(EndingKind kind, LocalDate day) {
        return endings.stream().anyMatch(it -> it.is(kind) && it.holdsOn(day));
    }

    private boolean suspendedOn(LocalDate day) {
        return endings.stream()
                .filter(it -> it.is(EndingKind.SUSPENSION) || it.is(EndingKind.RESUMPTION))
                .filter(it -> it.holdsOn(day))
                .reduce((one, later) ->
                        later.from().orElseThrow().isBefore(one.from().orElseThrow()) ? one : later)
                .filter(it -> it.is(EndingKind.SUSPENSION))
                .isPresent();
    }

    /** The gravest of what is under way; what has taken effect already needs no warning. */
    private @Nullable Course noticeOn(LocalDate day, Status status) {
        if (!alive(status)) {
            return null;
        }
        boolean objected = countOn(day).filter(TermCount::objected).isPresent();
        return endings.stream()
                .filter(it -> !it.holdsOn(day) || it.is(EndingKind.OBJECTION) && objected)
                .filter(it -> it.noticeOn(day).isPresent())
                .max(Comparator.comparing((Course it) -> it.noticeOn(day).orElseThrow())
                        .thenComparing(it -> it.ending().kind(), Comparator.reverseOrder()))
                .orElse(null);
    }

    private static boolean alive(Status status) {
        return status == Status.SIGNED || status == Status.IN_FORCE || status == Status.SUSPENDED;
    }

    /** What is known on a day to come: first of all its end, else the beginning or end of a suspension. */
    private @Nullable Coming comingOn(LocalDate day, Status status) {
        if (status == Status.EXPIRED || status == Status.TERMINATED || status == Status.ABANDONED) {
            return null;
        }
        if (!alive(status)) {
            return ahead(EndingKind.ABANDONMENT, day).orElse(null);
        }
        return terminationAhead(day)
                .or(() -> countOn(day)
                        .flatMap(it -> Optional.ofNullable(it.stoppedEnd()))
                        .map(it -> new Coming(EndingKind.OBJECTION, PlannedDate.day(it))))
                .or(() -> ahead(status == Status.SUSPENDED ? EndingKind.RESUMPTION : EndingKind.SUSPENSION, day))
                .orElse(null);
    }

    private Optional<Coming> ahead(EndingKind kind, LocalDate day) {
        return endings.stream()
                .filter(it -> it.is(kind))
                .flatMap(it -> it.aheadOn(day).stream())
                .min(Comparator.comparing(PlannedDate::lastDay))
                .map(it -> new Coming(kind, it));
    }

    /** One that comes after the term, as it was counted on the day, ends nothing. */
    private Optional<Coming> terminationAhead(LocalDate day) {
        PlannedDate start = inForce();
        return ahead(EndingKind.TERMINATION, day).filter(it -> {
            LocalDate end = start == null || terms.isEmpty()
                    ? null
                    : TermCount.foreseen(day, it.day(), start, terms, prolongations, endings)
                            .end();
            return end == null || !it.day().isAfter(end);
        });
    }

    /** The termination that has taken effect by a day or is known to come; null when there is none. */
    private @Nullable PlannedDate terminationOn(LocalDate day) {
        return statusOn(day) == Status.TERMINATED
                ? effective(EndingKind.TERMINATION)
                        .min(Comparator.comparing(PlannedDate::lastDay))
                        .orElse(null)
                : terminationAhead(day).map(Coming::on).orElse(null);
    }
}
