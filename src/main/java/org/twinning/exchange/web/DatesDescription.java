package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the choice between the two text forms of imprecise dates is described to callers. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "`register` writes the third quarter of 2022 as 2022-Q3; `edtf` (ISO 8601-2) as 2022-35.",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"register", "edtf"},
                        defaultValue = "register"))
@interface DatesDescription {}
