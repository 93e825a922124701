package org.twinning.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.AsOf;

/**
 * Which movement is asked for.
 *
 * @param asOf up to what moment the register's entries count
 * @param into only steps into this status; null for all
 * @param outOf only steps out of this status; null for all
 * @param border only steps into or out of the register itself; null for all
 */
public record MovementQuery(
        LocalDate from,
        LocalDate to,
        Movement.By by,
        AsOf asOf,
        @Nullable Status into,
        @Nullable Status outOf,
        Movement.@Nullable Border border) {

    public MovementQuery(
            LocalDate from, LocalDate to, Movement.By by, AsOf asOf, @Nullable Status into, @Nullable Status outOf) {
        this(from, to, by, asOf, into, outOf, null);
    }
}
