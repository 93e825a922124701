package org.twinning.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Asks the Nu Html Checker, the one of the HTML standard, whether pages are valid. */
public final class NuChecker {

    private NuChecker() {}

    /**
     * All at once, since it takes longer to start than to read.
     *
     * @param pages the bytes that the server sent, as text, by a name for the complaint
     * @return what it complains of; empty when every page is valid
     */
    public static String errors(Map<String, String> pages) throws IOException {
        Path checker = PageTools.find("vnu-jar/build/dist/vnu.jar");
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "pages")), "");
        Path nothing = Files.writeString(folder.resolve("nothing.txt"), "");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey().replaceAll("[^\\w.-]+", "_") + ".html"), page.getValue());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return PageTools.run(
                nothing,
                List.of(
                        java,
                        "-Xss4m",
                        "-jar",
                        checker.toString(),
                        "--errors-only",
                        "--skip-non-html",
                        folder.toString()));
    }
}
