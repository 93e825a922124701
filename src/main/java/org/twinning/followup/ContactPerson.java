package org.twinning.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With whom one speaks on a side.
 *
 * @param territory code of the side
 * @param until the last day; null while it goes on
 */
public record ContactPerson(
        long id,
        String territory,
        String name,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        LocalDate since,
        @Nullable LocalDate until) {}
