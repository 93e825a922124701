package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

class UserTest {

    private static final StoredPassword GIVEN = new StoredPassword("{noop}one-time", true);
    private static final StoredPassword CHOSEN = new StoredPassword("{noop}her own", false);

    private static User user(Role role) {
        return User.add("i.sakalova", "Iryna Sakalova", role, GIVEN, new Stamp(Instant.EPOCH, "admin"));
    }

    @Test
    void choosesAPasswordOfHerOwnBeforeAnythingElse() {
        assertThat(user(Role.VIEWER).account().temporary()).isTrue();
        assertThat(user(Role.VIEWER).changePassword(CHOSEN).account().temporary())
                .isFalse();
        assertThat(user(Role.VIEWER)
                        .changePassword(CHOSEN)
                        .resetPassword(GIVEN)
                        .account()
                        .temporary())
                .isTrue();
    }

    @Test
    void theLastAdministratorKeepsAccessAndRole() {
        assertThatThrownBy(() -> user(Role.ADMINISTRATOR).disable(false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> user(Role.ADMINISTRATOR).changeRole(Role.VIEWER, false))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anyOtherAdministratorMayGo() {
        assertThat(user(Role.ADMINISTRATOR).disable(true).account().enabled()).isFalse();
        assertThat(user(Role.ADMINISTRATOR)
                        .changeRole(Role.VIEWER, true)
                        .account()
                        .role())
                .isEqualTo(Role.VIEWER);
    }

    @Test
    void aLesserRoleDoesNotNeedAnotherAdministrator() {
        assertThat(user(Role.REGISTRAR).disable(false).account().enabled()).isFalse();
    }

    @Test
    void noPasswordIsToldInAChange() {
        AccountChange added = new AccountChange.UserAdded("i.sakalova", "Iryna Sakalova", Role.VIEWER);
        assertThat(added.after().values()).doesNotContain(GIVEN.hash());
        assertThat(GIVEN.toString()).doesNotContain(GIVEN.hash());
    }
}
