package org.twinning.account;

import java.io.Serial;

/** {@code REGISTER_ADMIN_PASSWORD} names a password with which nobody could sign in. */
class NamedPasswordProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NamedPasswordProblem(String problem) {
        super(problem);
    }
}
