package org.twinning.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * What was done at a signing event.
 *
 * @param place where it was held; null leaves the planned place
 * @param signed the agreements that were signed by all their partners, by number, each with who signed for which partner as
 *     far as that is known
 */
public record Protocol(
        PlannedDate held,
        @Nullable LocalText place,
        Map<String, Map<Integer, Hand>> signed,
        @Nullable Citation citation) {

    /** Numbers of the agreements signed, in their order. */
    List<String> numbers() {
        return List.copyOf(signed.keySet());
    }
}
