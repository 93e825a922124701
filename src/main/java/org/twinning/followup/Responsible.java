package org.twinning.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/**
 * Who answers for an agreement.
 *
 * @param id of the row that says so
 * @param person sign-in name
 * @param region code of the region for which she answers as a whole; null when she was named for this agreement
 */
public record Responsible(
        long id, String person, String fullName, @Nullable String region, LocalDate since, Stamp recorded) {}
