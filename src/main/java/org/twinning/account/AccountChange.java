package org.twinning.account;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** What can happen to a user. No password, and no hash of one, ever enters the audit trail. */
sealed interface AccountChange extends Change {

    String name();

    @Override
    default String subject() {
        return "user:" + name();
    }

    @Override
    default List<String> details() {
        return List.of(name());
    }

    record UserAdded(String name, String fullName, Role role) implements AccountChange {

        @Override
        public String sentence() {
            return "audit.user.added";
        }

        @Override
        public List<String> details() {
            return List.of(name, fullName, role.name());
        }

        @Override
        public Map<String, String> after() {
            return Map.of("fullName", fullName, "role", role.name());
        }
    }

    record RoleChanged(String name, Role from, Role to) implements AccountChange {

        @Override
        public String sentence() {
            return "audit.user.role";
        }

        @Override
        public List<String> details() {
            return List.of(name, from.name(), to.name());
        }

        @Override
        public Map<String, String> before() {
            return Map.of("role", from.name());
        }

        @Override
        public Map<String, String> after() {
            return Map.of("role", to.name());
        }
    }

    record UserDisabled(String name) implements AccountChange {

        @Override
        public String sentence() {
            return "audit.user.disabled";
        }
    }

    record UserEnabled(String name) implements AccountChange {

        @Override
        public String sentence() {
            return "audit.user.enabled";
        }
    }

    /** By the user herself. */
    record PasswordChanged(String name) implements AccountChange {

        @Override
        public String sentence() {
            return "audit.user.passwordChanged";
        }
    }

    /** By an administrator, who hands over a one-time password. */
    record PasswordReset(String name) implements AccountChange {

        @Override
        public String sentence() {
            return "audit.user.passwordReset";
        }
    }
}
