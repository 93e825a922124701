package org.twinning.account;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.twinning.platform.Person;

/** The principal of a session; it carries the full name, so that no page has to ask for it. */
final class SignedInPerson extends User implements Person {

    private static final long serialVersionUID = 1L;

    private final String fullName;

    SignedInPerson(Account account, String password, String authority) {
        super(
                account.name(),
                password,
                account.enabled(),
                true,
                true,
                true,
                List.of(new SimpleGrantedAuthority(authority)));
        this.fullName = account.fullName();
    }

    @Override
    public String fullName() {
        return fullName;
    }
}
