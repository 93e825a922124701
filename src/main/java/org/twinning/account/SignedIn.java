package org.twinning.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** A user as Spring Security sees her. */
public final class SignedIn {

    /** All that one with a one-time password has: the right to choose her own. No role comes with it. */
    public static final String MUST_CHOOSE_PASSWORD = "MUST_CHOOSE_PASSWORD";

    private SignedIn() {}

    static UserDetails of(User user) {
        return details(user.account(), user.password());
    }

    /** For who has just chosen a password and goes on working. */
    public static Authentication again(Account account) {
        UserDetails details = details(account, "");
        return UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
    }

    private static UserDetails details(Account account, String password) {
        return new SignedInPerson(
                account,
                password,
                account.temporary() ? MUST_CHOOSE_PASSWORD : account.role().authority());
    }

    static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("no such user");
    }
}
