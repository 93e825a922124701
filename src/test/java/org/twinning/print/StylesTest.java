package org.twinning.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that is not closed swallows all that follow it, in the same file and in those that are read after it. */
class StylesTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/static/css"), Path.of("src/main/resources/paper"));

    @Test
    void everyRuleIsClosedBeforeTheFileEnds() throws IOException {
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".css")).toList()) {
                    assertThat(open(Files.readString(file)))
                            .as("rules left open in " + file)
                            .isZero();
                }
            }
        }
    }

    private static long open(String style) {
        String rules = style.replaceAll("(?s)/\\*.*?\\*/", "");
        return rules.chars().filter(sign -> sign == '{').count()
                - rules.chars().filter(sign -> sign == '}').count();
    }
}
