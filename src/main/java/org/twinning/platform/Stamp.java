package org.twinning.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When this register learned a fact, and from whom; and when a correction took it back. "What was so on D" asks the fact's
 * own dates; "what did we know on K" asks these. A fact that was taken back stays as a row, so that K can still be asked.
 *
 * @param withdrawn null while the register holds the fact to be true
 */
@Embeddable
public record Stamp(
        @Column(name = "recorded_at") Instant at,
        @Column(name = "recorded_by") String by,
        @Column(name = "withdrawn_at") @Nullable Instant withdrawn) {

    public Stamp(Instant at, String by) {
        this(at, by, null);
    }

    /** The stamp of the same fact once a correction has taken it back. */
    public Stamp withdrawnAt(Stamp correction) {
        return new Stamp(at, by, correction.at);
    }

    public boolean stands() {
        return withdrawn == null;
    }

    /** Whether the register held the fact to be true at that moment. */
    public boolean knownAt(Instant moment) {
        return !at.isAfter(moment) && (withdrawn == null || withdrawn.isAfter(moment));
    }
}
