package org.twinning.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Judges of pages that come from npm and run as processes of their own: {@code npm install --prefix target/page-tools
 * vnu-jar lighthouse@12}, or the folder that {@code REGISTER_PAGE_TOOLS} names. Without them their tests are skipped, but not
 * where journeys are required.
 */
final class PageTools {

    private PageTools() {}

    static Path find(String module) {
        Path folder = Path.of(Optional.ofNullable(System.getenv("REGISTER_PAGE_TOOLS"))
                .filter(it -> !it.isEmpty())
                .orElse(Path.of("target", "page-tools").toString()));
        Path tool = folder.resolve("node_modules").resolve(module).toAbsolutePath();
        String missing =
                "Judging pages needs " + module + ": npm install --prefix target/page-tools vnu-jar lighthouse@12";
        if (!Files.exists(tool) && Machine.mustJourney()) {
            throw new IllegalStateException(missing);
        }
        Assumptions.assumeTrue(Files.exists(tool), missing);
        return tool;
    }

    /** Runs it to its end and hands over what it said, its complaints too. */
    static String run(Path input, List<String> command) {
        try {
            Path said = Files.createTempFile("said", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            process.waitFor();
            String text = Files.readString(said);
            Files.delete(said);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
