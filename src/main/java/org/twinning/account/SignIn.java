package org.twinning.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, in the page's form and in HTTP Basic alike. The limit is asked before the password is looked
 * at and again when it was right: of many guesses sent at once none profits from being early.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** No user's name: it has no letter. */
    private static final String NOBODY = "?";

    private final SignInLimit limit;
    private final DaoAuthenticationProvider passwords;

    SignIn(SignInLimit limit, Users users, PasswordEncoder encoder) {
        this.limit = limit;
        UserDetailsService known =
                name -> users.findByName(name).map(SignedIn::of).orElseThrow(SignedIn::unknown);
        this.passwords = new DaoAuthenticationProvider(known);
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(any -> {});
        passwords.setPostAuthenticationChecks(user -> refuseDisabled(known.loadUserByUsername(user.getUsername())));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = possible(AccountRegister.normal(typed.getName()));
        String address = typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        limit.check(name, address);
        UsernamePasswordAuthenticationToken normal =
                UsernamePasswordAuthenticationToken.unauthenticated(name, typed.getCredentials());
        normal.setDetails(typed.getDetails());
        try {
            Authentication known = passwords.authenticate(normal);
            limit.check(name, address);
            limit.succeeded(name, address);
            return known;
        } catch (BadCredentialsException wrong) {
            limit.failed(name, address);
            throw wrong;
        }
    }

    /** What cannot be a name is as wrong as any, and slow as any, but never reaches the database: it may be of any length. */
    private static String possible(String name) {
        return AccountRegister.mayBeName(name) ? name : NOBODY;
    }

    /** Read anew, after the slow hash: somebody may have ended the access meanwhile. */
    private static void refuseDisabled(UserDetails user) {
        if (!user.isEnabled()) {
            throw new DisabledException("access has ended");
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
