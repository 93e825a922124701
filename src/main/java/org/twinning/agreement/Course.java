package org.twinning.agreement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinning.platform.PlannedDate;

/** An ending and what came of it. */
record Course(Ending ending, List<EndingStep> steps) {

    boolean is(EndingKind kind) {
        return ending.kind() == kind;
    }

    /** From when on it holds; a notice that the term is not to be renewed holds from when it reached the other side. */
    Optional<LocalDate> from() {
        return is(EndingKind.OBJECTION)
                ? first(StepKind.RECEIVED).or(() -> first(StepKind.SENT))
                : first(StepKind.EFFECTIVE);
    }

    boolean holdsOn(LocalDate day) {
        return from().filter(it -> !day.isBefore(it)).isPresent();
    }

    /** What the pages warn of on a day: that somebody means to end an agreement which goes on meanwhile. */
    Optional<Notice> noticeOn(LocalDate day) {
        if (is(EndingKind.RESUMPTION) || is(EndingKind.ABANDONMENT)) {
            return Optional.empty();
        }
        if (happened(StepKind.DISPUTED, day)) {
            return Optional.of(Notice.DISPUTED);
        }
        if (happened(StepKind.RECEIVED, day) || happened(StepKind.ANSWERED, day)) {
            return Optional.of(Notice.RECEIVED);
        }
        if (happened(StepKind.SENT, day) || aheadOn(day).isPresent()) {
            return Optional.of(Notice.GIVEN);
        }
        return happened(StepKind.ANNOUNCED, day) ? Optional.of(Notice.ANNOUNCED) : Optional.empty();
    }

    /** The day on which it takes effect, as it is dated. */
    Optional<PlannedDate> effective() {
        return dated(StepKind.EFFECTIVE);
    }

    /** When it is known on a day that it will take effect later; an objection leads to the end of a term and has no such day. */
    Optional<PlannedDate> aheadOn(LocalDate day) {
        return is(EndingKind.OBJECTION)
                ? Optional.empty()
                : effective().filter(it -> it.lastDay().isAfter(day) && !day.isBefore(knownFrom()));
    }

    /**
     * When it was known that it would take effect: from its first step on; where no other is recorded, from the day on which
     * that was entered. Which day it was at the moment of the entry depends on the place, so the earliest anywhere counts.
     */
    private LocalDate knownFrom() {
        return Stream.concat(
                        steps.stream()
                                .filter(it -> it.step() != StepKind.EFFECTIVE)
                                .map(it -> it.dated().lastDay()),
                        steps.stream()
                                .filter(it -> it.step() == StepKind.EFFECTIVE)
                                .map(it -> it.recorded()
                                        .at()
                                        .atOffset(ZoneOffset.ofHours(-12))
                                        .toLocalDate()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** Why its steps cannot have followed one another as they are dated; dates that overlap are not compared. */
    Optional<AgreementRefusal> impossible() {
        if (before(StepKind.RECEIVED, StepKind.SENT)) {
            return Optional.of(AgreementRefusal.RECEIVED_BEFORE_SENT);
        }
        return before(StepKind.ANSWERED, StepKind.SENT) || before(StepKind.ANSWERED, StepKind.RECEIVED)
                ? Optional.of(AgreementRefusal.ANSWERED_TOO_EARLY)
                : Optional.empty();
    }

    private boolean before(StepKind one, StepKind other) {
        return dated(one)
                .flatMap(it -> dated(other).map(that -> it.lastDay().isBefore(that.firstDay())))
                .orElse(false);
    }

    /** The days on which something changes. */
    Stream<LocalDate> days() {
        return Stream.concat(steps.stream().map(it -> it.dated().lastDay()), Stream.of(knownFrom()))
                .filter(it -> !it.equals(LocalDate.MAX));
    }

    private boolean happened(StepKind kind, LocalDate day) {
        return first(kind).filter(it -> !day.isBefore(it)).isPresent();
    }

    private Optional<LocalDate> first(StepKind kind) {
        return dated(kind).map(PlannedDate::lastDay);
    }

    private Optional<PlannedDate> dated(StepKind kind) {
        return steps.stream()
                .filter(it -> it.step() == kind)
                .map(EndingStep::dated)
                .min(Comparator.comparing(PlannedDate::lastDay).thenComparing(PlannedDate::precision));
    }
}
