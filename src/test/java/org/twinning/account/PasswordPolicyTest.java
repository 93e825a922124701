package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.twinning.platform.Refused;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(new BCryptPasswordEncoder(4));

    @ParameterizedTest
    @CsvSource({
        "eleven char, PASSWORD_SHORT",
        "Admin.Admin.1, PASSWORD_IS_NAME",
        "Здесь больше тридцати шести русских букв, PASSWORD_LONG"
    })
    void refusesWhatIsEasyToGuessOrCannotBeKept(String password, AccountRefusal reason) {
        assertThatThrownBy(() -> policy.chosen("admin.admin.1", password))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"twelve chars", "Тридцать шесть букв по-русски можно!"})
    void takesAnySentenceThatIsLongEnough(String password) {
        assertThat(policy.matches(password, policy.chosen("admin", password).hash()))
                .isTrue();
    }

    @Test
    void oneTimePasswordsAreReadableAndNeverTheSame() {
        assertThat(IntStream.range(0, 1000).mapToObj(any -> PasswordPolicy.oneTime()))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}"));
    }
}
