package org.twinning.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises letters in pictures, where the program of that name is installed. It is looked for once. */
final class Tesseract {

    private static final List<String> WANTED = List.of("rus", "bel", "eng");
    private static final int MINUTES = 3;

    private Tesseract() {}

    /** Those of the register's languages that it knows, as it wants to be told them; empty when it is not there. */
    static String languages() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            List<String> known = said.lines().map(String::strip).toList();
            return WANTED.stream().filter(known::contains).collect(Collectors.joining("+"));
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The words of each page of a picture. */
    static Stream<String> read(Path picture, String languages) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("tesseract", picture.toString(), "stdout", "-l", languages);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("the picture cannot be read");
            }
            return Stream.of(text.split("\f", -1));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        } finally {
            process.destroyForcibly();
        }
    }
}
