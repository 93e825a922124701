package org.twinning.document.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** That an original came back. */
class ReturnForm extends Form {

    @Day
    @NotNull
    public @Nullable PlannedDate day;
}
