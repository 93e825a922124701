package org.twinning.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What the machine has that a journey needs: a Chromium and a Node.js, neither of which the build brings. */
final class Machine {

    private Machine() {}

    /** {@code CHROMIUM_PATH}, or a browser of Chromium's family at one of its usual places. */
    static Optional<Path> chromium() {
        Stream<Path> usual = Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/usr/bin/microsoft-edge",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe")
                .map(Path::of);
        return first(Stream.concat(named("CHROMIUM_PATH"), usual));
    }

    /** {@code PLAYWRIGHT_NODEJS_PATH}, or the Node.js on the path. */
    static Optional<Path> node() {
        Stream<Path> onPath = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, "node"), Path.of(folder, "node.exe")));
        return first(Stream.concat(named("PLAYWRIGHT_NODEJS_PATH"), onPath));
    }

    /** Whether a missing browser is a failure, as it is in continuous integration. */
    static boolean mustJourney() {
        return "required".equals(System.getenv("REGISTER_JOURNEYS")) || "true".equals(System.getenv("CI"));
    }

    private static Stream<Path> named(String variable) {
        return Stream.ofNullable(System.getenv(variable)).map(Path::of);
    }

    private static Optional<Path> first(Stream<Path> candidates) {
        return candidates
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
