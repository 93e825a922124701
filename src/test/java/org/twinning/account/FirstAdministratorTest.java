package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.twinning.RegisterTest;
import org.twinning.platform.Recorder;
import org.twinning.platform.StartupNotes;

@RegisterTest
class FirstAdministratorTest {

    @Autowired
    Users users;

    @Autowired
    PasswordPolicy passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Recorder recorder;

    @Autowired
    StartupNotes notes;

    @Test
    void twoReplicasThatStartTogetherAddOne() throws Exception {
        jdbc.sql("delete from app_user").update();
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        Callable<Boolean> start = () -> {
            named("").run(new DefaultApplicationArguments());
            return true;
        };
        replicas.invokeAll(List.of(start, start)).forEach(this::finished);
        replicas.shutdown();
        assertThat(users.all()).extracting(User::name).containsExactly("admin");
    }

    @Test
    @Transactional
    void hasToReplaceAGeneratedPassword() throws Exception {
        started("");
        assertThat(admin().temporary()).isTrue();
    }

    @Test
    @Transactional
    void keepsAPasswordThatWasNamed() throws Exception {
        started("named from outside");
        assertThat(admin().temporary()).isFalse();
        assertThat(passwords.matches(
                        "named from outside",
                        users.findByName("admin").orElseThrow().password()))
                .isTrue();
    }

    @Test
    @Transactional
    void whoLostTheOneTimePasswordNamesAnother() throws Exception {
        started("");
        named("named afterwards").run(new DefaultApplicationArguments());
        assertThat(admin().temporary()).isFalse();
    }

    @Test
    @Transactional
    void aPasswordOnceChosenIsNotChangedByAStart() throws Exception {
        started("chosen at first");
        named("named afterwards").run(new DefaultApplicationArguments());
        assertThat(passwords.matches(
                        "chosen at first",
                        users.findByName("admin").orElseThrow().password()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "Семьдесят два байта - это всего тридцать шесть русских букв, не больше"})
    @Transactional
    void refusesAPasswordThatWouldLetNobodyIn(String password) {
        assertThatThrownBy(() -> started(password)).isInstanceOf(NamedPasswordProblem.class);
    }

    private void started(String password) throws Exception {
        jdbc.sql("delete from app_user").update();
        named(password).run(new DefaultApplicationArguments());
    }

    private FirstAdministrator named(String password) {
        return new FirstAdministrator(users, passwords, jdbc, transaction, recorder, notes, password);
    }

    private Account admin() {
        return users.findByName("admin").orElseThrow().account();
    }

    private void finished(java.util.concurrent.Future<Boolean> replica) {
        try {
            assertThat(replica.get()).isTrue();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
