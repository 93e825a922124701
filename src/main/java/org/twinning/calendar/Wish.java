package org.twinning.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the calendar for.
 *
 * @param kinds never empty
 * @param region code of a region with which an entry has to do; null for all
 * @param mineOf whose agreements an entry has to concern; null for all
 */
public record Wish(
        LocalDate from,
        LocalDate through,
        Set<EntryKind> kinds,
        @Nullable String region,
        @Nullable String mineOf) {}
