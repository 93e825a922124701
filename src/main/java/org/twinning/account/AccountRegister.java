package org.twinning.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;

/** The one way to change users. What takes rights away ends the person's sessions in the same transaction. */
@Service
@Transactional
public class AccountRegister {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    /** The page of a new user stands where a user's would; "register" is who records what nobody did. */
    private static final Set<String> RESERVED = Set.of("new", "register");

    private final Users users;
    private final PasswordPolicy passwords;
    private final OpenSessions sessions;
    private final Recorder recorder;

    AccountRegister(Users users, PasswordPolicy passwords, OpenSessions sessions, Recorder recorder) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.recorder = recorder;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return users.all().stream().map(User::account).toList();
    }

    @Transactional(readOnly = true)
    public Account get(String name) {
        return find(name).account();
    }

    /**
     * Adds a user and returns the one-time password to hand over. A hash of it is all that stays; the administrator's session
     * holds it until the next page has shown it.
     */
    public String add(String name, String fullName, Role role) {
        String normal = normal(name);
        if (!mayBeName(normal)) {
            throw new Refused(AccountRefusal.USER_NAME_MALFORMED);
        }
        if (RESERVED.contains(normal)) {
            throw new Refused(AccountRefusal.USER_NAME_RESERVED, normal);
        }
        if (users.findByName(normal).isPresent()) {
            throw new Refused(AccountRefusal.USER_NAME_TAKEN, normal);
        }
        String password = PasswordPolicy.oneTime();
        users.save(User.add(normal, fullName, role, passwords.stored(password, true), recorder.stamp()));
        return password;
    }

    public void changeRole(String name, long seen, Role role) {
        boolean others = hasOtherAdministrators(name);
        users.save(find(name).seenAt(seen).changeRole(role, others));
        sessions.end(name);
    }

    public void disable(String name, long seen) {
        boolean others = hasOtherAdministrators(name);
        users.save(find(name).seenAt(seen).disable(others));
        sessions.end(name);
    }

    public void enable(String name, long seen) {
        users.save(find(name).seenAt(seen).enable());
    }

    /** Returns the one-time password to hand over; it stays nowhere, as with a new user. */
    public String resetPassword(String name, long seen) {
        String password = PasswordPolicy.oneTime();
        users.save(find(name).seenAt(seen).resetPassword(passwords.stored(password, true)));
        sessions.end(name);
        return password;
    }

    /** Of one's own password; whoever else is signed in under the name has to sign in anew. */
    public Account changePassword(String name, String current, String chosen, String again) {
        User user = find(name);
        if (!passwords.matches(current, user.password())) {
            throw new Refused(AccountRefusal.PASSWORD_WRONG);
        }
        StoredPassword stored = passwords.chosen(name, chosen);
        if (passwords.matches(chosen, user.password())) {
            throw new Refused(AccountRefusal.PASSWORD_UNCHANGED);
        }
        if (!chosen.equals(again)) {
            throw new Refused(AccountRefusal.PASSWORD_REPEATED_DIFFERENTLY);
        }
        Account changed = users.save(user.changePassword(stored)).account();
        sessions.end(name);
        return changed;
    }

    /** Names are written small, however they are typed. */
    public static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static boolean mayBeName(String normal) {
        return NAME.matcher(normal).matches();
    }

    private boolean hasOtherAdministrators(String name) {
        return users.administratorsForUpdate().stream()
                .anyMatch(it -> !it.name().equals(name));
    }

    private User find(String name) {
        return users.findByName(name).orElseThrow(() -> new NotFound("user " + name));
    }
}
