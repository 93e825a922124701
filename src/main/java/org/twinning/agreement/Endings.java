package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** The rows that tell how an agreement was ended, suspended and resumed: what was set out to be done, and what came of it. */
record Endings(List<Ending> rows, List<EndingStep> steps) {

    /** As the register knew them at a moment. */
    List<Course> known(Instant moment) {
        return IntStream.range(0, rows.size())
                .filter(it -> rows.get(it).recorded().knownAt(moment))
                .mapToObj(it -> course(it, Fact.knownAt(steps, moment)))
                .toList();
    }

    private Course course(int position, List<EndingStep> known) {
        return new Course(
                rows.get(position),
                known.stream().filter(it -> it.ending() == position).toList());
    }

    /**
     * Adds an ending with its first steps.
     *
     * @param told the steps, each for the position that the ending will have
     * @param since before which none of them can lie
     * @return what is told, as the audit trail keeps it
     */
    Map<String, String> begin(
            Ending ending, Function<Integer, List<EndingStep>> told, PlannedDate since, LocalDate today) {
        if (known(Instant.MAX).stream().anyMatch(it -> underWay(it, ending, today))) {
            throw new Refused(ENDING_UNDER_WAY);
        }
        List<EndingStep> given = told.apply(rows.size());
        refuseNoneOrToCome(given, today);
        refuseImpossible(new Course(ending, given), since);
        rows.add(ending);
        steps.addAll(given);
        Map<String, String> after = new LinkedHashMap<>(ending.described());
        given.forEach(it -> after.putAll(it.described()));
        return after;
    }

    /**
     * Adds what came of an ending that is under way.
     *
     * @return what is told, as the audit trail keeps it
     */
    Map<String, String> goOn(int ending, List<EndingStep> told, PlannedDate since, LocalDate today) {
        refuseNoneOrToCome(told, today);
        Map<String, String> after = new LinkedHashMap<>();
        for (EndingStep step : told) {
            if (Fact.standing(steps).stream().anyMatch(it -> it.ending() == ending && it.step() == step.step())) {
                throw new Refused(STEP_RECORDED_ALREADY);
            }
            steps.add(step);
            after.putAll(step.described());
        }
        refuseImpossible(course(ending, Fact.standing(steps)), since);
        return after;
    }

    /**
     * Takes back an ending with all that was recorded of it.
     *
     * @return what it told, as the audit trail keeps it
     */
    Map<String, String> takeBack(int position, Stamp correction) {
        Map<String, String> before = new LinkedHashMap<>(rows.get(position).described());
        Fact.withdraw(rows, position, correction);
        for (int at = 0; at < steps.size(); at++) {
            EndingStep step = steps.get(at);
            if (step.ending() == position && step.recorded().stands()) {
                before.putAll(step.described());
                Fact.withdraw(steps, at, correction);
            }
        }
        return before;
    }

    /**
     * Takes back a step, which cannot be all that is told of its ending.
     *
     * @return what it told, as the audit trail keeps it
     */
    Map<String, String> takeBackStep(EndingStep wrong, Stamp correction) {
        if (Fact.standing(steps).stream().noneMatch(it -> it.ending() == wrong.ending() && !it.equals(wrong))) {
            throw new Refused(LAST_STEP);
        }
        Fact.withdraw(steps, steps.indexOf(wrong), correction);
        return wrong.described();
    }

    /** Another step of the same act is told with it; the other side may act by itself. */
    private static boolean underWay(Course course, Ending ending, LocalDate today) {
        Integer side = course.ending().side();
        boolean same = side == null || ending.side() == null || side.equals(ending.side());
        return same
                && course.is(ending.kind())
                && course.from().filter(it -> !it.isAfter(today)).isEmpty();
    }

    /** A notice says on what day it takes effect, which may lie ahead. */
    private static void refuseNoneOrToCome(List<EndingStep> told, LocalDate today) {
        if (told.isEmpty()) {
            throw new Refused(NO_STEP);
        }
        if (told.stream()
                .anyMatch(it ->
                        it.step() != StepKind.EFFECTIVE && it.dated().firstDay().isAfter(today))) {
            throw new Refused(STEP_IN_THE_FUTURE);
        }
    }

    /** What lies before the signing, or in no possible order. */
    private void refuseImpossible(Course course, PlannedDate since) {
        if (course.steps().stream().anyMatch(it -> it.dated().lastDay().isBefore(since.firstDay()))) {
            throw new Refused(course.is(EndingKind.ABANDONMENT) ? STEP_BEFORE_PROPOSAL : STEP_BEFORE_SIGNING, since);
        }
        course.impossible().ifPresent(it -> {
            throw new Refused(it);
        });
        if (course.is(EndingKind.RESUMPTION)) {
            refuseResumedBefore(course);
        }
    }

    private void refuseResumedBefore(Course resumption) {
        PlannedDate resumed = resumption.effective().orElse(null);
        PlannedDate suspended = known(Instant.MAX).stream()
                .filter(it -> it.is(EndingKind.SUSPENSION))
                .flatMap(it -> it.effective().stream())
                .max(Comparator.comparing(PlannedDate::lastDay))
                .orElse(null);
        if (resumed != null && suspended != null && resumed.lastDay().isBefore(suspended.firstDay())) {
            throw new Refused(RESUMED_BEFORE_SUSPENDED, suspended);
        }
    }
}
