package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** To whom an original is lent, and for how long. */
class LoanForm extends Form {

    @NotBlank
    @Size(max = 300)
    public @Nullable String borrower;

    @Day
    @NotNull
    public @Nullable PlannedDate day;

    @Day
    @NotNull
    public @Nullable PlannedDate until;
}
