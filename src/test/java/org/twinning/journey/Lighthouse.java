package org.twinning.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Asks Lighthouse for its figures, with the settings it has for a desk: each from 0 to 100. */
public final class Lighthouse {

    private static final Path SCRIPT = Path.of("src", "test", "node", "lighthouse.mjs");
    private static final Path FOLDER = Path.of("target", "lighthouse");

    private Lighthouse() {}

    /**
     * @param performance null for a form
     * @param shown what the browser showed in the end, which is another page when it was led away
     * @param failed the checks that took points away, with what Lighthouse says of them
     */
    public record Figures(
            String path,
            String shown,
            @Nullable Integer performance,
            int accessibility,
            int bestPractices,
            List<String> failed) {

        private String row() {
            return "| %s | %d | %d | %s |%n"
                    .formatted(path, accessibility, bestPractices, performance == null ? "" : performance);
        }
    }

    /**
     * Leaves the figures under {@code target/lighthouse} for whoever wants to read them, {@code figures.md} as a table.
     *
     * @param forms pages of which the performance is not asked
     * @param reader a page of somebody who has signed in, as whom Lighthouse will look
     */
    public static List<Figures> of(Page reader, String address, List<String> pages, List<String> forms)
            throws IOException {
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
                        "pages",
                        pages,
                        "forms",
                        forms,
                        "cookies",
                        reader.context().cookies().stream()
                                .map(it -> Map.of("name", it.name, "value", it.value))
                                .toList())));
        String said = PageTools.run(wish, List.of(Machine.node().orElseThrow().toString(), SCRIPT.toString()));
        Files.writeString(FOLDER.resolve("figures.jsonl"), said);
        List<Figures> figures =
                Stream.of(said.split("\n")).map(line -> read(line, json)).toList();
        Files.writeString(
                FOLDER.resolve("figures.md"),
                figures.stream()
                        .map(Figures::row)
                        .collect(Collectors.joining(
                                "",
                                "| page | accessibility | best practices | performance |%n|---|---|---|---|%n"
                                        .formatted(),
                                "")));
        return figures;
    }

    private static Figures read(String line, JsonMapper json) {
        if (!line.startsWith("{")) {
            throw new IllegalStateException("Lighthouse did not answer: " + line);
        }
        return json.readValue(line, Figures.class);
    }
}
