package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * What somebody sets out to do to an agreement's force. What came of it is told by its steps ({@link EndingStep}): the
 * status follows them, and an intention that only the press has told of changes nothing.
 *
 * @param side whose act it is, from 0; null when it is that of all sides or nobody knows
 * @param reason code of the list of reasons
 */
@Embeddable
record Ending(
        @Enumerated(EnumType.STRING) EndingKind kind,
        @Nullable Integer side,
        @Nullable String reason,
        @Nullable String words,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Ending> {

    @Override
    public Ending stamped(Stamp stamp) {
        return new Ending(kind, side, reason, words, source, stamp);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ending", kind.name());
        if (side != null) {
            facts.put("side", String.valueOf(side + 1));
        }
        if (reason != null) {
            facts.put("endingReason", reason);
        }
        if (words != null) {
            facts.put("words", words);
        }
        return facts;
    }
}
