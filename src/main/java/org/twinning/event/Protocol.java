package org.twinning.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * What was done at a signing event.
 *
 * @param place where it was held; null leaves the planned place
 * @param signed numbers of the agreements that were signed by all their partners
 */
public record Protocol(
        PlannedDate held,
        @Nullable LocalText place,
        List<String> signed,
        @Nullable Citation citation) {}
