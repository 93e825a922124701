package org.twinning.followup.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.twinning.followup.ContactPerson;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** With whom one speaks on a side. */
class PersonForm extends Form {

    @NotBlank
    public @Nullable String territory;

    @NotBlank
    @Size(max = 200)
    public @Nullable String fullName;

    @Size(max = 300)
    public @Nullable String post;

    @Size(max = 100)
    public @Nullable String phone;

    @Size(max = 200)
    @Email
    public @Nullable String email;

    @Day
    @NotNull
    public @Nullable PlannedDate since;

    ContactPerson person() {
        return new ContactPerson(
                0,
                Objects.requireNonNull(territory),
                Objects.requireNonNull(fullName),
                post,
                phone,
                email,
                Objects.requireNonNull(since).firstDay(),
                null);
    }
}
