package org.twinning.account.web;

import jakarta.validation.constraints.NotNull;
import org.twinning.account.Role;
import org.twinning.platform.Form;

/** The role travels with every button of the page; only one of them looks at it. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class UserForm extends Form {

    @NotNull
    public Role role;
}
