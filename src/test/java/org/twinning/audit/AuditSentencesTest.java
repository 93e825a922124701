package org.twinning.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinning.platform.Change;

/** A new kind of change cannot reach the audit page without a sentence in each of the three languages. */
class AuditSentencesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("en", "ru", "be");

    private final List<Class<?>> kinds = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.twinning").stream()
                    .filter(type -> type.isAssignableTo(Change.class) && !type.isEquivalentTo(Change.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyFamilyOfChangesIsSealed() {
        assertThat(kinds.stream().filter(Class::isInterface))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(Class::isSealed);
    }

    @Test
    void everyChangeHasItsSentenceInEveryLanguage() throws Exception {
        List<String> mistakes = new ArrayList<>();
        for (String language : LANGUAGES) {
            Set<String> keys = keys(language);
            for (Class<?> kind : kinds) {
                for (String sentence : sentences(kind)) {
                    if (!keys.contains(sentence)) {
                        mistakes.add(kind.getSimpleName() + ": " + sentence + " has no words in " + language);
                    }
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    /** What a record says may depend on whether it had a former value, or on a flag: every mix of those is tried. */
    private static List<String> sentences(Class<?> kind) throws ReflectiveOperationException {
        if (!kind.isRecord()) {
            return List.of();
        }
        List<List<Object>> mixes = List.of(List.of());
        for (RecordComponent component : kind.getRecordComponents()) {
            mixes = mixes.stream()
                    .flatMap(mix -> samples(component.getType()).stream()
                            .map(sample -> Stream.concat(mix.stream(), Stream.of(sample))
                                    .toList()))
                    .toList();
        }
        Constructor<?> constructor = kind.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<String> sentences = new ArrayList<>();
        for (List<Object> mix : mixes) {
            sentences.add(((Change) constructor.newInstance(mix.toArray())).sentence());
        }
        return sentences.stream().distinct().toList();
    }

    private static List<?> samples(Class<?> type) {
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == Map.class) {
            return List.of(Map.of(), Map.of("planned", "2022"));
        }
        if (type == List.class) {
            return List.of(List.of(), List.of("one"));
        }
        if (type == long.class || type == Long.class) {
            return List.of(1L);
        }
        if (type == int.class) {
            return List.of(1);
        }
        return type.isEnum() ? Arrays.asList(type.getEnumConstants()) : List.of("2022-05-09");
    }

    private static Set<String> keys(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all.stringPropertyNames();
    }
}
