package org.twinning.account.web;

import jakarta.validation.constraints.NotBlank;
import org.twinning.platform.Form;

@SuppressWarnings("NullAway.Init") // fields are filled by binding
class PasswordForm extends Form {

    @NotBlank
    public String current;

    @NotBlank
    public String password;

    @NotBlank
    public String again;
}
