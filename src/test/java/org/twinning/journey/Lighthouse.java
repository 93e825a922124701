package org.twinning.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Asks Lighthouse for its figures, with the settings it has for a desk: each from 0 to 100. */
public final class Lighthouse {

    private static final Path SCRIPT = Path.of("src", "test", "node", "lighthouse.mjs");
    private static final Path FOLDER = Path.of("target", "lighthouse");

    private Lighthouse() {}

    /**
     * @param shown what the browser showed in the end, which is another page when it was led away
     * @param failed the checks that took points away, with what Lighthouse says of them
     */
    public record Figures(
            String path, String shown, int performance, int accessibility, int bestPractices, List<String> failed) {}

    /**
     * Leaves the figures under {@code target/lighthouse} for whoever wants to read them.
     *
     * @param reader a page of somebody who has signed in, as whom Lighthouse will look
     */
    public static List<Figures> of(Page reader, String address, List<String> paths) throws IOException {
        Path lighthouse = PageTools.find("lighthouse/core/index.js");
        JsonMapper json = JsonMapper.shared();
        Files.createDirectories(FOLDER);
        Path wish = Files.writeString(
                FOLDER.resolve("asked.json"),
                json.writeValueAsString(Map.of(
                        "tools",
                        lighthouse.getParent().getParent().getParent().toString(),
                        "chromium",
                        Machine.chromium().orElseThrow().toString(),
                        "address",
                        address,
                        "paths",
                        paths,
                        "cookies",
                        reader.context().cookies().stream()
                                .map(it -> Map.of("name", it.name, "value", it.value))
                                .toList())));
        String said = PageTools.run(wish, List.of(Machine.node().orElseThrow().toString(), SCRIPT.toString()));
        Files.writeString(FOLDER.resolve("figures.jsonl"), said);
        return Stream.of(said.split("\n")).map(line -> read(line, json)).toList();
    }

    private static Figures read(String line, JsonMapper json) {
        if (!line.startsWith("{")) {
            throw new IllegalStateException("Lighthouse did not answer: " + line);
        }
        return json.readValue(line, Figures.class);
    }
}
