package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.twinning.RegisterTest;

/** Works on the year 1990, of which no other test speaks, and takes back all it does. */
@RegisterTest
class AgreementNumberTest {

    @Autowired
    private Agreements agreements;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNumberTakenByAFailedProposalIsNotLost() {
        assertThat(takenAndGivenBack()).isEqualTo("TW-1990-001");
        assertThat(takenAndGivenBack()).isEqualTo("TW-1990-001");
    }

    @Test
    void twoProposalsAtOnceNeverShareANumber() throws Exception {
        CountDownLatch firstHasOne = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            String number = agreements.nextNumber(1990);
            String next = agreements.nextNumber(1990);
            firstHasOne.countDown();
            pause();
            return number + " " + next;
        }));
        assertThat(firstHasOne.await(20, TimeUnit.SECONDS)).isTrue();
        long asked = System.nanoTime();
        String second = takenAndGivenBack();

        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("TW-1990-001 TW-1990-002");
        assertThat(second).as("given only after the first was given back").isEqualTo("TW-1990-001");
        assertThat(System.nanoTime() - asked).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
    }

    private String takenAndGivenBack() {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return agreements.nextNumber(1990);
        });
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
    }
}
