package org.twinning.agreement;

import java.time.Instant;
import java.time.LocalDate;
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
    private final List<Ending> endings = new ArrayList<>();
    private Terms terms;

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
        terms = new Terms(
                day == null ? null : PlannedDate.parse(day), null, months, null, null, null, null, null, STAMP);
        return this;
    }

    Facts until(String day) {
        terms = new Terms(null, LocalDate.parse(day), null, null, null, null, null, null, STAMP);
        return this;
    }

    Facts prolonged(String until) {
        prolongations.add(new Prolongation(LocalDate.parse(until), true, null, STAMP));
        return this;
    }

    Facts ended(Ending.Kind kind, String effective) {
        endings.add(new Ending(kind, PlannedDate.parse(effective), null, null, null, null, STAMP));
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
}
