package org.twinning.platform;

import java.time.Instant;
import java.util.List;

/**
 * A row of the register. It is never overwritten: what was entered wrong is withdrawn and entered anew, so that a reader can
 * still ask what was known at any moment. In a list of facts each keeps its position for ever.
 */
public interface Fact<F extends Fact<F>> {

    Stamp recorded();

    /** The same fact with another stamp. */
    F stamped(Stamp stamp);

    /** Those that the register holds to be true. */
    static <F extends Fact<F>> List<F> standing(List<F> facts) {
        return facts.stream().filter(it -> it.recorded().stands()).toList();
    }

    /** Those that the register held to be true at that moment. */
    static <F extends Fact<F>> List<F> knownAt(List<F> facts, Instant moment) {
        return facts.stream().filter(it -> it.recorded().knownAt(moment)).toList();
    }

    /** Takes back the fact at a position. */
    static <F extends Fact<F>> void withdraw(List<F> facts, int position, Stamp correction) {
        F fact = facts.get(position);
        facts.set(position, fact.stamped(fact.recorded().withdrawnAt(correction)));
    }
}
