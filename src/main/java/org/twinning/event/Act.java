package org.twinning.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * What a registrar says at the table of one agreement.
 *
 * @param key of this act alone; sent again, it counts once
 * @param day on which it was signed, or was not
 * @param at when the registrar said so, which on a lost line is earlier than the register heard of it
 * @param seen key of the act that the registrar saw to count for this agreement; null for none
 * @param movedTo the new date; null when there is none yet
 */
public record Act(
        UUID key,
        Outcome outcome,
        LocalDate day,
        Instant at,
        @Nullable UUID seen,
        @Nullable String reason,
        @Nullable PlannedDate movedTo) {}
