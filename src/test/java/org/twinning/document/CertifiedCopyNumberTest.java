package org.twinning.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.twinning.TestDatabase;

/** Has a database of its own: what is given at the same moment has to be given for good. */
@SpringBootTest
@Import(TestDatabase.class)
@DirtiesContext
class CertifiedCopyNumberTest {

    private static final int CLERKS = 6;

    @Autowired
    OriginalRegister register;

    @Test
    void clerksWhoCertifyAtTheSameMomentGetNumbersOfTheirOwn() throws Exception {
        CyclicBarrier together = new CyclicBarrier(CLERKS);
        Callable<String> clerk = () -> {
            together.await();
            return register.certify("TW-2022-002", "Chechersk", LocalDate.parse("2024-02-01"), "I. Sakalova");
        };
        ExecutorService office = Executors.newFixedThreadPool(CLERKS);
        try {
            List<String> given = new ArrayList<>();
            for (Future<String> one : office.invokeAll(Collections.nCopies(CLERKS, clerk))) {
                given.add(one.get());
            }
            assertThat(given).containsExactlyInAnyOrder("2024/1", "2024/2", "2024/3", "2024/4", "2024/5", "2024/6");
        } finally {
            office.shutdown();
        }
    }
}
