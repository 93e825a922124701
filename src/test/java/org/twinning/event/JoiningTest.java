package org.twinning.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twinning.RegisterTest;
import org.twinning.platform.Recorder;

/** After a forum several registrars record what was signed there, all at once. */
@RegisterTest
class JoiningTest {

    @Autowired
    private SigningEvents events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Recorder recorder;

    @Test
    void whoAddsToAnEventWhileAnotherDoesWaitsAndDoesNotCollide() {
        long event = jdbc.sql("select id from signing_event where held = '2022-05-09'")
                .query(Long.class)
                .single();
        try {
            CompletableFuture<Void> other = transaction.execute(status -> {
                raiseVersion(event, 1);
                CompletableFuture<Void> joining = CompletableFuture.runAsync(() -> join(event));
                pause();
                return joining;
            });
            assertThatCode(() -> other.get(20, TimeUnit.SECONDS)).doesNotThrowAnyException();
        } finally {
            raiseVersion(event, -1);
        }
    }

    /** Leaves no trace: the tests share one register. */
    private void join(long event) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            events.save(events.get(event).join("TW-2022-003", recorder.stamp()));
            entities.flush();
        });
    }

    private void raiseVersion(long event, int by) {
        jdbc.sql("update signing_event set version = version + ? where id = ?")
                .params(by, event)
                .update();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(700);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
