package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the second day is described to callers: the one up to whose end the register's own entries count. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "knownOn",
        in = ParameterIn.QUERY,
        description =
                "What the register said at the end of this day: later entries and corrections are left out. The day of which the answer speaks is then the same one, unless asOf names another.",
        example = "2026-11-25",
        schema = @Schema(type = "string", format = "date"))
@interface KnownOnDescription {}
