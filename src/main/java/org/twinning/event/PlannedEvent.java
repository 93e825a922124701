package org.twinning.event;

import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * A signing event as a registrar plans it.
 *
 * @param place one place, or both when the sides sign far from each other; null while it is not known
 */
public record PlannedEvent(
        LocalText occasion,
        PlannedDate planned,
        @Nullable LocalText place,
        @Nullable LocalText host,
        @Nullable Citation citation) {}
