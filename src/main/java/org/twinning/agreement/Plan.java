package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** When and where signing is intended, as announced on a day. Rescheduling adds a plan; earlier plans stay. */
@Embeddable
record Plan(
        PlannedDate planned,
        LocalDate announcedOn,
        @Nullable Long event,

        @Embedded @EmbeddedColumnNaming("place_%s") @Nullable
        LocalText place,

        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Plan> {

    @Override
    public Plan stamped(Stamp stamp) {
        return new Plan(planned, announcedOn, event, place, source, stamp);
    }

    /** What cannot have been announced so. */
    void refuseImpossible(LocalDate today) {
        if (announcedOn.isAfter(today)) {
            throw new Refused(AgreementRefusal.ANNOUNCED_IN_THE_FUTURE);
        }
        if (planned.lastDay().isBefore(announcedOn)) {
            throw new Refused(AgreementRefusal.PLAN_ALREADY_PAST);
        }
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("planned", planned.text());
        facts.put("announcedOn", announcedOn.toString());
        if (place != null) {
            facts.put("place", place.in(Agreement.RUSSIAN));
        }
        if (event != null) {
            facts.put("event", event.toString());
        }
        return facts;
    }
}
