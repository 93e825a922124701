package org.twinning.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** Builds the facts of an agreement for tests, one short phrase a fact. */
final class Facts {

    static final Stamp STAMP = new Stamp(Instant.parse("2026-11-25T09:00:00Z"), "registrar");

    private final LocalDate proposedOn;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Prolongation> prolongations = new ArrayList<>();
    private final List<Course> endings = new ArrayList<>();
    private final List<PaperTerms> terms = new ArrayList<>();

    private Facts(String proposedOn) {
        this.proposedOn = LocalDate.parse(proposedOn);
    }

    static Facts proposed(String day) {
        return new Facts(day);
    }

    Facts planned(String planned, String announcedOn) {
        plans.add(new Plan(PlannedDate.parse(planned), LocalDate.parse(announcedOn), null, null, null, STAMP));
        return this;
    }

    Facts signed(String signed) {
        signatures.add(
                new Signature(signatures.size(), PlannedDate.parse(signed), null, null, null, null, null, STAMP));
        return this;
    }

    Facts signedByBoth(String signed) {
        return signed(signed).signed(signed);
    }

    Facts inForceFrom(String day, Integer months) {
        return agreed(new Paper().from(day).months(months));
    }

    Facts until(String day) {
        return agreed(new Paper().until(day));
    }

    Facts agreed(Paper paper) {
        terms.add(paper.terms());
        return this;
    }

    Facts prolonged(String until) {
        return prolonged("1990", until);
    }

    Facts prolonged(String agreed, String until) {
        prolongations.add(Prolongation.until(PlannedDate.parse(agreed), PlannedDate.parse(until), null, STAMP));
        return this;
    }

    Facts prolongedBy(String agreed, int months) {
        prolongations.add(Prolongation.by(PlannedDate.parse(agreed), months, null, STAMP));
        return this;
    }

    Facts confirmed(int renewal) {
        return found(ProlongationKind.CONFIRMED, renewal);
    }

    Facts refuted(int renewal) {
        return found(ProlongationKind.REFUTED, renewal);
    }

    private Facts found(ProlongationKind kind, int renewal) {
        prolongations.add(
                new Prolongation(kind, renewal, PlannedDate.day(2026, 11, 25), null, null, null, null, STAMP));
        return this;
    }

    Facts ended(EndingKind kind, String effective) {
        return ended(kind, StepKind.EFFECTIVE, effective);
    }

    Facts ended(EndingKind kind, StepKind step, String day) {
        endings.add(new Course(
                new Ending(kind, null, null, null, null, STAMP),
                List.of(new EndingStep(0, step, PlannedDate.parse(day), null, null, null, STAMP))));
        return this;
    }

    /** What follows the last ending. */
    Facts then(StepKind step, String day) {
        Course course = endings.remove(endings.size() - 1);
        List<EndingStep> steps = new ArrayList<>(course.steps());
        steps.add(new EndingStep(0, step, PlannedDate.parse(day), null, null, null, STAMP));
        endings.add(new Course(course.ending(), steps));
        return this;
    }

    /** Recorded at noon of a day, as the only step. */
    Facts ended(EndingKind kind, StepKind step, String day, String recorded) {
        Stamp stamp = new Stamp(LocalDate.parse(recorded).atTime(12, 0).toInstant(ZoneOffset.UTC), "registrar");
        endings.add(new Course(
                new Ending(kind, null, null, null, null, stamp),
                List.of(new EndingStep(0, step, PlannedDate.parse(day), null, null, null, stamp))));
        return this;
    }

    Life life() {
        return new Life(proposedOn, 2, plans, signatures, terms, prolongations, endings);
    }

    /** The status on a day; "unknown" before the first fact. */
    String on(String day) {
        return life().on(LocalDate.parse(day)).map(it -> it.status().name()).orElse("unknown");
    }

    Conclusion conclusion(String day) {
        return life().on(LocalDate.parse(day)).orElseThrow();
    }

    Reckoning reckoning(String day) {
        return life().reckoningOn(LocalDate.parse(day)).orElseThrow();
    }
}
