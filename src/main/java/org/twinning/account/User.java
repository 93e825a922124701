package org.twinning.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.twinning.account.AccountChange.PasswordChanged;
import org.twinning.account.AccountChange.PasswordReset;
import org.twinning.account.AccountChange.RoleChanged;
import org.twinning.account.AccountChange.UserAdded;
import org.twinning.account.AccountChange.UserDisabled;
import org.twinning.account.AccountChange.UserEnabled;
import org.twinning.platform.Aggregate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * One who signs in. A user is added with a one-time password, chooses her own, may change role, may be disabled and
 * enabled again, and is never removed: recorded facts name her. A register without an administrator could not be mended
 * from inside, so the last enabled one can be neither disabled nor given a lesser role.
 */
@Entity
@Table(name = "app_user")
@SuppressWarnings("NullAway.Init") // fields are filled by Hibernate
class User extends Aggregate<User> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String password;
    private boolean temporary;
    private boolean enabled;

    @Embedded
    private Stamp recorded;

    protected User() {}

    static User add(String name, String fullName, Role role, StoredPassword password, Stamp recorded) {
        User user = new User();
        user.name = name;
        user.fullName = fullName;
        user.role = role;
        user.keep(password);
        user.enabled = true;
        user.recorded = recorded;
        return user.tell(new UserAdded(name, fullName, role));
    }

    User changeRole(Role wanted, boolean otherAdministrators) {
        if (wanted == role) {
            return this;
        }
        keepAnAdministrator(otherAdministrators);
        RoleChanged change = new RoleChanged(name, role, wanted);
        role = wanted;
        return tell(change);
    }

    User disable(boolean otherAdministrators) {
        if (!enabled) {
            return this;
        }
        keepAnAdministrator(otherAdministrators);
        enabled = false;
        return tell(new UserDisabled(name));
    }

    User enable() {
        if (enabled) {
            return this;
        }
        enabled = true;
        return tell(new UserEnabled(name));
    }

    User changePassword(StoredPassword chosen) {
        keep(chosen);
        return tell(new PasswordChanged(name));
    }

    User resetPassword(StoredPassword given) {
        keep(given);
        return tell(new PasswordReset(name));
    }

    private void keep(StoredPassword given) {
        password = given.hash();
        temporary = given.temporary();
    }

    private void keepAnAdministrator(boolean others) {
        if (role == Role.ADMINISTRATOR && enabled && !others) {
            throw new Refused(AccountRefusal.LAST_ADMINISTRATOR, name);
        }
    }

    Account account() {
        return new Account(name, fullName, role, enabled, temporary, recorded.at(), version());
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }

    @Override
    protected String subject() {
        return "user:" + name;
    }
}
