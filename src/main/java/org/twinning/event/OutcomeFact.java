package org.twinning.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** An {@link Act} as it stands in the register. */
@Embeddable
record OutcomeFact(
        @Enumerated(EnumType.STRING) Outcome kind,
        LocalDate day,
        Instant at,
        @Nullable String reason,
        @Nullable PlannedDate movedTo,
        UUID act,
        @Embedded Stamp recorded)
        implements Fact<OutcomeFact> {

    static OutcomeFact of(Act act, Stamp stamp) {
        return new OutcomeFact(act.outcome(), act.day(), act.at(), act.reason(), act.movedTo(), act.key(), stamp);
    }

    @Override
    public OutcomeFact stamped(Stamp stamp) {
        return new OutcomeFact(kind, day, at, reason, movedTo, act, stamp);
    }

    Map<String, String> described() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("outcome", kind.name());
        facts.put("outcomeDay", day.toString());
        if (reason != null) {
            facts.put("outcomeReason", reason);
        }
        if (movedTo != null) {
            facts.put("movedTo", movedTo.text());
        }
        return facts;
    }
}
