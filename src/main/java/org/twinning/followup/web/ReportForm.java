package org.twinning.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** That the report on a visit came. */
class ReportForm extends Form {

    @Day
    @NotNull
    public @Nullable PlannedDate received;

    @Size(max = 2000)
    public @Nullable String about;
}
