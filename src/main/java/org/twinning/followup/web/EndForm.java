package org.twinning.followup.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** The last day on which somebody was a contact. */
class EndForm extends Form {

    @Day
    @NotNull
    public @Nullable PlannedDate until;
}
