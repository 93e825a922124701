package org.twinning.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * When and where partners mean to sign, as announced on a day.
 *
 * @param event the signing event it is planned for, if any
 */
public record Intention(
        PlannedDate planned,
        LocalDate announcedOn,
        @Nullable Long event,
        @Nullable LocalText place,
        @Nullable Citation citation) {}
