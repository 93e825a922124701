package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the as-of day is described to callers; what it does is the same as on every page. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "asOf",
        in = ParameterIn.QUERY,
        description = "The day of which the answer speaks; today in the register’s time zone when left out.",
        example = "2022-04-29",
        schema = @Schema(type = "string", format = "date"))
@interface AsOfDescription {}
