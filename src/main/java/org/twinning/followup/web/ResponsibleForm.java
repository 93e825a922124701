package org.twinning.followup.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** Who answers from now on; nobody when left empty. */
class ResponsibleForm extends Form {

    public @Nullable String person;

    @Day
    @NotNull
    public @Nullable PlannedDate since;
}
