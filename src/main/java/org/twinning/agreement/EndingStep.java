package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * One step of an ending.
 *
 * @param ending position of the ending among all of the agreement
 * @param dated when; an effective day may lie ahead
 * @param person who announced, signed, received or answered it
 * @param paper number and title of the paper
 */
@Embeddable
record EndingStep(
        int ending,
        @Enumerated(EnumType.STRING) StepKind step,
        PlannedDate dated,
        @Nullable String person,
        @Nullable String paper,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<EndingStep> {

    @Override
    public EndingStep stamped(Stamp stamp) {
        return new EndingStep(ending, step, dated, person, paper, source, stamp);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("step." + step, dated.text());
        if (person != null) {
            facts.put("stepPerson." + step, person);
        }
        if (paper != null) {
            facts.put("stepPaper." + step, paper);
        }
        return facts;
    }
}
