package org.twinning.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When this register learned a fact, and from whom. "What was so on D" asks the fact's own dates; "what did we know on K"
 * asks this one.
 */
@Embeddable
public record Stamp(
        @Column(name = "recorded_at") Instant at,
        @Column(name = "recorded_by") String by) {}
