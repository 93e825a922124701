package org.twinning.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.twinning.account.Role;
import org.twinning.platform.Form;

@SuppressWarnings("NullAway.Init") // fields are filled by binding
class NewUserForm extends Form {

    @NotBlank
    public String name;

    @NotBlank
    @Size(min = 2, max = 100)
    public String fullName;

    @NotNull
    public Role role = Role.VIEWER;
}
