package org.twinning.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Stroke.Kind;
import org.twinning.platform.PlannedDate;

/**
 * What there is to draw of a life as it stood on a day: up to the day what happened and how it stood, beyond it what is known
 * to come. It draws what {@link Life} finds and has no rules of its own.
 */
final class LifePicture {

    private final Life life;
    private final LocalDate day;
    private final Conclusion conclusion;
    private final @Nullable Reckoning reckoning;

    private LifePicture(Life life, LocalDate day, Conclusion conclusion) {
        this.life = life;
        this.day = day;
        this.conclusion = conclusion;
        this.reckoning = life.reckoningOn(day).orElse(null);
    }

    /** From the earliest to the latest; nothing before the register's first word of it. */
    static List<Stroke> on(LocalDate day, Life life) {
        return life.on(day).map(it -> new LifePicture(life, day, it).strokes()).orElse(List.of());
    }

    private List<Stroke> strokes() {
        return Stream.of(plans(), signings(), entry(), states(), ahead(), noticeDay(), steps(), end())
                .flatMap(strokes -> strokes)
                .sorted(Comparator.comparing((Stroke it) -> it.from().earliest())
                        .thenComparing(Stroke::kind))
                .toList();
    }

    private Stream<Stroke> plans() {
        List<Plan> announced = life.plans().stream()
                .filter(it -> !it.announcedOn().isAfter(day))
                .sorted(Comparator.comparing(Plan::announcedOn))
                .toList();
        int last = announced.size() - 1;
        return Stream.concat(
                announced.stream().limit(Math.max(0, last)).map(it -> Stroke.date(Kind.FORMER_PLAN, it.planned())),
                announced.stream().skip(Math.max(0, last)).map(it -> Stroke.date(Kind.PLAN, it.planned())));
    }

    private Stream<Stroke> signings() {
        return life.signatures().stream()
                .map(Signature::signed)
                .filter(it -> !it.lastDay().isAfter(day))
                .distinct()
                .map(it -> Stroke.date(Kind.SIGNING, it));
    }

    private Stream<Stroke> entry() {
        return counted()
                .filter(it -> !it.signed().equals(it.inForce()))
                .flatMap(it -> Optional.ofNullable(it.inForce()))
                .map(it -> Stroke.date(Kind.ENTRY, it))
                .stream();
    }

    private Stream<Stroke> states() {
        List<Period> periods = life.periods();
        List<Stroke> states = new ArrayList<>();
        for (int i = 0; i < periods.size() && !periods.get(i).validFrom().isAfter(day); i++) {
            int first = i;
            Status status = periods.get(i).finding().status();
            while (i + 1 < periods.size() && periods.get(i + 1).finding().status() == status) {
                i++;
            }
            LocalDate next = periods.get(i).validTo();
            boolean over = next != null && !next.isAfter(day);
            KnownEnd through = over ? through(periods.get(i + 1)) : null;
            state(periods.get(first), through).forEach(states::add);
        }
        return states.stream();
    }

    /** The last day of one state, no more exactly than the beginning of the next is known. */
    private static KnownEnd through(Period next) {
        PlannedDate begun = next.finding().sinceDated();
        KnownEnd term = next.finding().on(next.validFrom()).term();
        if (next.finding().status() == Status.EXPIRED
                && term != null
                && term.latest().plusDays(1).equals(next.validFrom())) {
            return term;
        }
        return begun == null ? Stroke.day(next.validFrom().minusDays(1)) : Stroke.days(begun);
    }

    private Stream<Stroke> state(Period period, @Nullable KnownEnd through) {
        PlannedDate dated = period.finding().sinceDated();
        KnownEnd from = dated == null ? Stroke.day(period.validFrom()) : Stroke.days(dated);
        return switch (period.finding().status()) {
            case OVERDUE -> Stream.of(Stroke.stretch(Kind.OVERDUE, from, through));
            case PARTLY_SIGNED -> lateThough(period, from, through);
            case SUSPENDED -> Stream.of(Stroke.stretch(Kind.SUSPENDED, from, through));
            case IN_FORCE -> inForce(from, through);
            default -> Stream.empty();
        };
    }

    /** One signature does not undo a delay. */
    private Stream<Stroke> lateThough(Period period, KnownEnd from, @Nullable KnownEnd through) {
        PlannedDate planned = period.finding().planned();
        LocalDate last = through == null ? day : through.latest();
        if (planned == null || !planned.lastDay().isBefore(last)) {
            return Stream.empty();
        }
        LocalDate late = planned.lastDay().plusDays(1);
        return Stream.of(Stroke.stretch(Kind.OVERDUE, late.isAfter(from.latest()) ? Stroke.day(late) : from, through));
    }

    private Stream<Stroke> inForce(KnownEnd from, @Nullable KnownEnd through) {
        Renewal presumed = counted().stream()
                .flatMap(it -> it.renewals().stream())
                .filter(it -> it.state() == Renewal.State.PRESUMED)
                .findFirst()
                .orElse(null);
        LocalDate last = through == null ? day : through.latest();
        if (presumed == null || presumed.from().isAfter(last)) {
            return Stream.of(Stroke.stretch(Kind.IN_FORCE, from, through));
        }
        if (!presumed.from().isAfter(from.latest())) {
            return Stream.of(Stroke.stretch(Kind.PRESUMED, from, through));
        }
        KnownEnd former = endBefore(presumed);
        return Stream.of(
                Stroke.stretch(Kind.IN_FORCE, from, former),
                Stroke.stretch(Kind.PRESUMED, former.exact() ? Stroke.day(presumed.from()) : former, through));
    }

    /** The end that it moved, which is as uncertain as the one to which it moved it. */
    private static KnownEnd endBefore(Renewal renewal) {
        LocalDate latest = renewal.from().minusDays(1);
        int months = renewal.months() == null ? 0 : renewal.months();
        return renewal.earliest().equals(renewal.to())
                ? Stroke.day(latest)
                : new KnownEnd(renewal.earliest().minusMonths(months), latest);
    }

    private Stream<Stroke> ahead() {
        PlannedDate start = life.inForce();
        if (!alive() || start == null) {
            return Stream.empty();
        }
        LocalDate from = start.lastDay().isAfter(day) ? start.lastDay() : day.plusDays(1);
        KnownEnd end = conclusion.end();
        if (end == null) {
            return Stream.of(Stroke.stretch(Kind.OPEN, Stroke.day(from), null));
        }
        Stroke rest = Stroke.stretch(Kind.AHEAD, Stroke.day(from), end);
        Stroke renewing = Stroke.stretch(Kind.RENEWING, Stroke.day(end.latest().plusDays(1)), null);
        boolean goesOn = counted().filter(it -> it.open() && it.terms().tacit()).isPresent();
        return Stream.concat(
                Stream.of(rest).filter(it -> !from.isAfter(end.latest())),
                Stream.of(renewing).filter(it -> goesOn));
    }

    private Stream<Stroke> noticeDay() {
        LocalDate latest = !alive()
                ? null
                : counted().filter(Reckoning::open).map(Reckoning::noticeLatest).orElse(null);
        LocalDate earliest = counted().map(Reckoning::noticeEarliest).orElse(latest);
        return latest == null || earliest == null
                ? Stream.empty()
                : Stream.of(Stroke.date(Kind.NOTICE_DAY, new KnownEnd(earliest, latest)));
    }

    private Stream<Stroke> steps() {
        return life.endings().stream().flatMap(course -> course.steps().stream()
                .filter(it -> !it.dated().lastDay().isAfter(day)
                        || it.step() == StepKind.EFFECTIVE
                                && course.aheadOn(day).isPresent())
                .map(it -> Stroke.step(course.ending().kind(), it.step(), it.dated())));
    }

    /** Not where a termination comes before it. */
    private Stream<Stroke> end() {
        KnownEnd end = alive() || conclusion.status() == Status.EXPIRED ? conclusion.end() : null;
        return end == null
                        || conclusion.term() == null
                        || counted().filter(Reckoning::cutShort).isPresent()
                ? Stream.empty()
                : Stream.of(Stroke.date(Kind.END, end));
    }

    private boolean alive() {
        return switch (conclusion.status()) {
            case SIGNED, IN_FORCE, SUSPENDED -> true;
            default -> false;
        };
    }

    private Optional<Reckoning> counted() {
        return Optional.ofNullable(reckoning);
    }
}
