package org.twinning.agreement;

import java.time.LocalDate;
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
        if (Stream.of(StepKind.SENT, StepKind.RECEIVED, StepKind.ANSWERED).anyMatch(it -> happened(it, day))) {
            return Optional.of(Notice.GIVEN);
        }
        return happened(StepKind.ANNOUNCED, day) ? Optional.of(Notice.ANNOUNCED) : Optional.empty();
    }

    /** The days on which something changes. */
    Stream<LocalDate> days() {
        return steps.stream().map(it -> it.dated().lastDay());
    }

    private boolean happened(StepKind kind, LocalDate day) {
        return first(kind).filter(it -> !day.isBefore(it)).isPresent();
    }

    private Optional<LocalDate> first(StepKind kind) {
        return steps.stream()
                .filter(it -> it.step() == kind)
                .map(EndingStep::dated)
                .map(PlannedDate::lastDay)
                .min(Comparator.naturalOrder());
    }
}
