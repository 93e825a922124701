package org.twinning.document;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** What runs in the separate process: reads a line, looks into the file that it names, answers with a line. */
final class ReadingProcess {

    static final String EXAMINE = "EXAMINE";
    static final String READ = "READ";
    static final String ACCEPTED = "ACCEPTED";
    private static final String REFUSED = "REFUSED";

    private static final Duration IDLE = Duration.ofMinutes(2);

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
        AtomicLong asked = new AtomicLong(System.nanoTime());
        goHomeWhenIdle(asked);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            asked.set(Long.MAX_VALUE);
            answers.println(SeparateProcess.ANSWER + answer(line.split("\t")));
            asked.set(System.nanoTime());
        }
    }

    /** To look: the file. To read: the file, its kind, where to write the pages, and the languages that can be recognised. */
    private static String answer(String[] question) {
        try {
            if (question[0].equals(READ)) {
                String languages = question.length > 4 ? question[4] : "";
                PageFile.write(
                        Path.of(question[3]),
                        TextReader.read(Path.of(question[1]), Media.valueOf(question[2]), languages));
                return READ;
            }
            FileCheck.Verdict verdict = FileCheck.of(Path.of(question[1]));
            return ACCEPTED + "\t" + verdict.media() + "\t" + verdict.pages();
        } catch (Unacceptable reason) {
            return REFUSED + "\t" + reason.why();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return REFUSED + "\t" + DocumentRefusal.FILE_BROKEN;
        }
    }

    private static void goHomeWhenIdle(AtomicLong asked) {
        Thread watch = new Thread(
                () -> {
                    while (true) {
                        try {
                            Thread.sleep(5_000);
                        } catch (InterruptedException stop) {
                            return;
                        }
                        long last = asked.get();
                        if (last != Long.MAX_VALUE && System.nanoTime() - last > IDLE.toNanos()) {
                            Runtime.getRuntime().halt(0);
                        }
                    }
                },
                "idle");
        watch.setDaemon(true);
        watch.start();
    }
}
