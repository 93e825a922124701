package org.twinning.document;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * A second JVM of this program that looks into strangers' files, one line asked and one answered. Whatever such a file does to
 * its readers (endless loops, floods of memory) ends there: it has so much memory and so much time, and is then replaced.
 */
final class SeparateProcess implements AutoCloseable {

    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** So begins an answer; what a JVM in distress says besides does not. */
    static final String ANSWER = "> ";

    /** What the queue of answers holds once there will be no more. */
    private static final String GONE = "";

    private final String memory;
    private @Nullable Running running;

    /** @param memory as the JVM's option says it: 384m */
    SeparateProcess(String memory) {
        this.memory = memory;
    }

    private record Running(Process process, Writer questions, BlockingQueue<String> answers) {}

    /** The answer; nothing when it took too long or too much, and the process had to go. */
    synchronized Optional<String> ask(String question, Duration patience) {
        try {
            return answer(question, patience);
        } catch (InterruptedException stopping) {
            close();
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException cannotStart) {
            close();
            throw new IllegalStateException("no second Java process can be started to look into files", cannotStart);
        }
    }

    /** One that was idle for long has gone to sleep by itself, perhaps this very moment: then the question is asked again. */
    private Optional<String> answer(String question, Duration patience) throws IOException, InterruptedException {
        Running former = running;
        boolean fresh = former == null || !former.process().isAlive();
        Running asked = former == null || fresh ? start() : former;
        try {
            asked.questions().write(question + "\n");
            asked.questions().flush();
        } catch (IOException justGone) {
            close();
            if (fresh) {
                throw justGone;
            }
            return answer(question, patience);
        }
        String answer = asked.answers().poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (GONE.equals(answer)
                && !fresh
                && asked.process().waitFor(5, TimeUnit.SECONDS)
                && asked.process().exitValue() == 0) {
            return answer(question, patience);
        }
        if (answer == null || GONE.equals(answer)) {
            close();
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    private Running start() throws IOException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(process, answers), "file examiner");
        listener.setDaemon(true);
        listener.start();
        Running started = new Running(
                process,
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)),
                answers);
        running = started;
        return started;
    }

    private static void listen(Process process, BlockingQueue<String> answers) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ANSWER)) {
                    answers.add(line.substring(ANSWER.length()));
                }
            }
        } catch (IOException gone) {
            // said below
        }
        answers.add(GONE);
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        String main = ReadingProcess.class.getName();
        boolean packed = ClassUtils.isPresent(LOADER, null);
        return List.of(
                java,
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dloader.main=" + main,
                "-cp",
                classPath,
                packed ? LOADER : main);
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.process().destroyForcibly();
            running = null;
        }
    }
}
