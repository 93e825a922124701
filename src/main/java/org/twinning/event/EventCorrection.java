package org.twinning.event;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.Stamp;

/** The act by which a fact about an event that had been entered wrong was put right. */
@Embeddable
record EventCorrection(
        @Enumerated(EnumType.STRING) EventFact kind,
        @Convert(converter = FieldsAsText.class) Map<String, String> before,
        @Convert(converter = FieldsAsText.class) Map<String, String> after,
        String reason,
        String decidedBy,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<EventCorrection> {

    static EventCorrection of(EventFact kind, Map<String, String> before, Map<String, String> after, Grounded grounds) {
        return new EventCorrection(
                kind, before, after, grounds.reason(), grounds.decidedBy(), grounds.source(), grounds.recorded());
    }

    @Override
    public EventCorrection stamped(Stamp stamp) {
        return new EventCorrection(kind, before, after, reason, decidedBy, source, stamp);
    }

    /** What stands now, and why, as the audit trail keeps it. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>(after);
        told.put("reason", reason);
        told.put("decidedBy", decidedBy);
        return told;
    }

    /** Why, by whose decision, and what shows it. */
    record Grounded(
            String reason, String decidedBy, @Nullable Long source, Stamp recorded) {}
}
