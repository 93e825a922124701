package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.twinning.platform.PlannedDate;

/**
 * What an agreement that is in force again has behind it. The time for which it was not in force changes nothing of when it
 * first entered into force, from which its term is counted.
 *
 * @param firstInForce as exactly as it is known
 * @param interruptedBy the status that ended last: a suspension that was lifted, or a term that was prolonged after its end
 */
@Embeddable
public record Interruption(
        PlannedDate firstInForce,
        @Enumerated(EnumType.STRING) Status interruptedBy) {}
