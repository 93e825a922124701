package org.twinning.account;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;
import org.twinning.platform.Recorder;
import org.twinning.platform.StartupNotes;

/**
 * Lets the first person in. Only a register without any user gets an administrator, with a one-time password said on the
 * console, or with the one that {@code REGISTER_ADMIN_PASSWORD} names. Whoever lost the one-time password before using
 * it names one that way too: it counts as long as this administrator is alone and has not chosen a password yet.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String NAME = "admin";

    private final Users users;
    private final PasswordPolicy passwords;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Recorder recorder;
    private final StartupNotes notes;
    private final String named;

    FirstAdministrator(
            Users users,
            PasswordPolicy passwords,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Recorder recorder,
            StartupNotes notes,
            @Value("${register.admin.password:}") String named) {
        this.users = users;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.recorder = recorder;
        this.notes = notes;
        this.named = named;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!named.isEmpty()) {
            PasswordPolicy.checkNamed(named);
        }
        String password = transaction.execute(status -> {
            oneReplicaAtATime();
            return users.count() == 0 ? add() : settle();
        });
        notes.add("Sign in as", NAME);
        if (StringUtils.hasText(password)) {
            notes.add("Password", password);
        }
    }

    private void oneReplicaAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('first administrator'))")
                .query((row, number) -> NAME)
                .list();
    }

    private String add() {
        boolean generated = !StringUtils.hasText(named);
        String password = generated ? PasswordPolicy.oneTime() : named;
        users.save(User.add(
                NAME, "Administrator", Role.ADMINISTRATOR, passwords.stored(password, generated), recorder.stamp()));
        return generated ? password + "   (one-time: it is shown only now)" : "as REGISTER_ADMIN_PASSWORD says";
    }

    private String settle() {
        List<User> all = users.all();
        boolean waiting = all.size() == 1 && all.get(0).account().temporary();
        if (waiting && StringUtils.hasText(named)) {
            users.save(all.get(0).resetPassword(passwords.stored(named, false)));
            return "as REGISTER_ADMIN_PASSWORD says";
        }
        return waiting ? "the one-time password shown at the first start" : "";
    }
}
