package org.twinning.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.AsOf;

/**
 * Which movement is asked for.
 *
 * @param asOf up to what moment the register's entries count
 * @param into only steps into this status; null for all
 * @param outOf only steps out of this status; null for all
 * @param border only steps into or out of the register itself; null for all
 * @param among only these agreements, by number; null for all
 */
public record MovementQuery(
        LocalDate from,
        LocalDate to,
        Movement.By by,
        AsOf asOf,
        @Nullable Status into,
        @Nullable Status outOf,
        Movement.@Nullable Border border,
        @Nullable List<String> among) {

    public MovementQuery(
            LocalDate from, LocalDate to, Movement.By by, AsOf asOf, @Nullable Status into, @Nullable Status outOf) {
        this(from, to, by, asOf, into, outOf, null, null);
    }

    public MovementQuery among(@Nullable List<String> numbers) {
        return new MovementQuery(from, to, by, asOf, into, outOf, border, numbers);
    }
}
