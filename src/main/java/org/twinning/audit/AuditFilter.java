package org.twinning.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a reader wants to see; what is not said does not narrow.
 *
 * @param by sign-in name
 * @param subject as people say it ("TW-2022-002") or as it is stored ("agreement:TW-2022-002")
 * @param from first day, in the register's zone
 * @param until last day, itself included
 */
public record AuditFilter(
        @Nullable String by,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
