package org.twinning.deadline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.twinning.deadline.Mark;
import org.twinning.platform.Form;

/** What a reader says of a line; without a mark she takes back what she said. */
class MarkForm extends Form {

    @NotBlank
    @Size(max = 200)
    public @Nullable String line;

    public @Nullable Mark mark;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate until;
}
