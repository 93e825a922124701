package org.twinning.account;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Not even the right password is heard before that moment. */
public class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    TooManyAttempts(Instant until) {
        super("too many attempts to sign in");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
