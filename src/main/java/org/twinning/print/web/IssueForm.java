package org.twinning.print.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which page is to become a sheet, and whether as a PDF or to be printed from the browser. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class IssueForm {

    @NotBlank
    @Size(max = 2000)
    public String page;

    public @Nullable String then;
}
