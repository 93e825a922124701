package org.twinning.document;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Reads what has come, in the background. The queue is a table: it survives any end of the program, and any number of replicas
 * take from it, none what another has. Who reads says so every quarter of a minute; of whom nothing is heard for a minute,
 * has died, and somebody else begins anew. What has been tried four times is left.
 */
@Component
public class Reading {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);
    private static final int ATTEMPTS = 4;

    /** A tsvector holds a megabyte; longer texts are kept in parts. */
    private static final int LONGEST_PART = 100_000;

    private final JdbcClient jdbc;
    private final Contents contents;
    private final TransactionTemplate transaction;
    private final SeparateProcess process;
    private final Duration patience;
    private final String languages = Tesseract.languages();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "document reading");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Long current;

    Reading(
            JdbcClient jdbc,
            Contents contents,
            TransactionTemplate transaction,
            @Value("${register.documents.reading}") Duration patience,
            @Value("${register.documents.memory}") DataSize memory) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.transaction = transaction;
        this.patience = patience;
        this.process = new SeparateProcess(memory.toMegabytes() + "m");
    }

    private record Task(Version version, int attempts, DocumentLanguage language) {}

    /** Whether letters in scans are recognised here, and of which languages. */
    public boolean recognisesLetters() {
        return !languages.isEmpty();
    }

    @Scheduled(fixedDelayString = "PT3S")
    void lookForWork() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    readAll();
                } catch (RuntimeException unforeseen) {
                    log.warn("Documents cannot be read at the moment: {}", unforeseen.toString());
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Scheduled(fixedDelayString = "PT15S")
    void sayThatItIsBeingRead() {
        Long version = current;
        if (version != null) {
            jdbc.sql("update document_reading set next_at = now() + interval '1 minute'"
                            + " where version = ? and state = 'READING'")
                    .param(version)
                    .update();
        }
    }

    /** Until nothing waits any more. */
    public void readAll() {
        for (Optional<Task> task = take(); task.isPresent(); task = take()) {
            current = task.get().version().id();
            try {
                read(task.get());
            } finally {
                current = null;
            }
        }
    }

    private Optional<Task> take() {
        return jdbc.sql("""
                with taken as (
                    update document_reading set state = 'READING', attempts = attempts + 1, next_at = now() + interval '1 minute'
                    where version = (
                        select version from document_reading where state in ('WAITING', 'READING') and next_at <= now()
                        order by next_at limit 1 for update skip locked)
                    returning version, attempts)
                select v.*, d.language, t.attempts, 'READING' as reading from taken t
                join document_version v on v.id = t.version join document d on d.id = v.document""")
                .query((row, at) -> new Task(
                        DocumentCatalogue.version(row),
                        row.getInt("attempts"),
                        DocumentLanguage.valueOf(row.getString("language"))))
                .optional();
    }

    private void read(Task task) {
        try {
            if (task.attempts() > ATTEMPTS) {
                end(task, ReadingState.FAILED);
                return;
            }
            Path file = Files.createTempFile("register-", ".reading");
            Path pages = Files.createTempFile("register-", ".pages");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    contents.send(task.version(), out);
                }
                String question = String.join(
                        "\t",
                        ReadingProcess.READ,
                        file.toString(),
                        task.version().media().name(),
                        pages.toString(),
                        languages);
                if (process.ask(question, patience)
                        .filter(ReadingProcess.READ::equals)
                        .isPresent()) {
                    keep(task, pages);
                } else {
                    tryLater(task);
                }
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(pages);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private void keep(Task task, Path pages) {
        transaction.executeWithoutResult(status -> {
            long version = task.version().id();
            jdbc.sql("delete from document_page where version = ?")
                    .param(version)
                    .update();
            int[] position = {0};
            try {
                PageFile.read(pages, (at, page, text) -> {
                    for (int from = 0; from < text.length(); from += LONGEST_PART) {
                        keep(
                                task,
                                position[0]++,
                                page,
                                text.substring(from, Math.min(text.length(), from + LONGEST_PART)));
                    }
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            end(task, position[0] == 0 ? ReadingState.WITHOUT_TEXT : ReadingState.READ);
        });
    }

    /** A text in two languages is found by the words of either. */
    private void keep(Task task, int position, int page, String text) {
        jdbc.sql("insert into document_page (version, position, page, content, words) values (?, ?, ?, ?,"
                        + " to_tsvector(?::regconfig, without_yo(?)) || to_tsvector('simple', without_yo(?)))")
                .param(task.version().id())
                .param(position)
                .param(page == 0 ? null : page)
                .param(text)
                .param(task.language().configuration())
                .param(text)
                .param(task.language() == DocumentLanguage.RU_BE ? text : "")
                .update();
    }

    private void tryLater(Task task) {
        jdbc.sql("update document_reading set state = ?, next_at = now() + make_interval(mins => ?) where version = ?")
                .param(task.attempts() < ATTEMPTS ? ReadingState.WAITING.name() : ReadingState.FAILED.name())
                .param(task.attempts() * task.attempts())
                .param(task.version().id())
                .update();
    }

    private void end(Task task, ReadingState state) {
        jdbc.sql("update document_reading set state = ? where version = ?")
                .param(state.name())
                .param(task.version().id())
                .update();
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
        process.close();
    }
}
