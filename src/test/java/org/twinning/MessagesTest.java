package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody meets a missing sentence, a wrong plural or the wrong language, whichever of the three they read. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("en", "ru", "be");

    /** Dates are made of different parts in different languages; the parts offered are the same. */
    private static final String DATES = "date.";

    /** Languages are named in themselves, wherever they are named. */
    private static final String LANGUAGE_NAMES = "language.";

    @Test
    void everySentenceExistsInEveryLanguage() {
        List<String> mistakes = modules().stream()
                .flatMap(module -> keys(module).stream().flatMap(key -> LANGUAGES.stream()
                        .filter(language ->
                                read(module, language).getProperty(key, "").isBlank())
                        .map(language -> module + "_" + language + ": " + key + " is missing")))
                .toList();
        assertThat(mistakes).isEmpty();
    }

    @Test
    void noKeyIsInTwoFiles() {
        TreeMap<String, Long> files = modules().stream()
                .flatMap(module -> keys(module).stream())
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        files.values().removeIf(count -> count == 1);
        assertThat(files).isEmpty();
    }

    @Test
    void sentencesAreInOrder() {
        assertThat(mistakes((language, text) -> {
                    try {
                        new MessagePattern(text);
                        return null;
                    } catch (RuntimeException unreadable) {
                        return unreadable.getMessage();
                    }
                }))
                .isEmpty();
    }

    @Test
    void theSamePlacesAreFilledInEveryLanguage() {
        List<String> mistakes = new ArrayList<>();
        for (String module : modules()) {
            for (String key : keys(module)) {
                Set<Set<String>> places = LANGUAGES.stream()
                        .map(language -> arguments(read(module, language).getProperty(key, "")))
                        .collect(Collectors.toSet());
                if (places.size() > 1 && !key.startsWith(DATES)) {
                    mistakes.add(module + ": " + key + " fills " + places);
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    /** "2 соглашения" and "5 соглашений" are two forms: leaving one out says it wrongly for most numbers. */
    @Test
    void pluralsHaveEveryFormOfTheirLanguage() {
        assertThat(mistakes((language, text) -> {
                    Set<String> expected =
                            language.equals("en") ? Set.of("one", "other") : Set.of("one", "few", "other");
                    return plurals(text).stream()
                            .filter(forms -> !forms.equals(Set.of("=0", "other")) && !forms.containsAll(expected))
                            .findFirst()
                            .map(forms -> "has only " + forms)
                            .orElse(null);
                }))
                .isEmpty();
    }

    @Test
    void nobodyReadsAnotherLanguage() {
        Pattern cyrillic = Pattern.compile("[\\u0400-\\u04ff]");
        Pattern notRussian = Pattern.compile("[іўІЎ]");
        Pattern notBelarusian = Pattern.compile("[ищъИЩЪ]");
        assertThat(mistakes((language, text) -> {
                    Pattern foreign =
                            switch (language) {
                                case "en" -> cyrillic;
                                case "ru" -> notRussian;
                                default -> notBelarusian;
                            };
                    return foreign.matcher(text).find() ? "has letters of another language: " + text : null;
                }))
                .isEmpty();
    }

    /** Capital letters belong in letters to one person; the register speaks to whoever reads it. */
    @Test
    void theReaderIsAddressedInSmallLetters() {
        Pattern capital = Pattern.compile("(?<=[\\p{L}\\d,;:–»] )(Вы|Вас|Вам|Вами|Вамі|Ваш\\p{L}*)(?!\\p{L})");
        assertThat(mistakes((language, text) -> capital.matcher(text).find() ? "writes a capital: " + text : null))
                .isEmpty();
    }

    @Test
    void oneDashIsUsedAndItHasRoom() {
        Pattern otherwise = Pattern.compile("—| - |[^ ]–|–[^ ]");
        assertThat(mistakes((language, text) -> otherwise.matcher(text).find() ? "has another dash: " + text : null))
                .isEmpty();
    }

    /**
     * A key stands in the sources whole; or its beginning does ({@code 'status.' + status}) and, as a constant, what follows
     * it; or Spring composes it of a constraint and a field.
     */
    @Test
    void everySentenceIsSaidSomewhere() {
        String sources = sources();
        Set<String> keys = found("[\\w.]*\\w", sources);
        Set<String> constants = found("\\w+", sources);
        Set<String> beginnings = found("(?<=[\"'|{])[a-zA-Z.]+\\.(?=[\"']|(__)?\\$\\{)", sources);
        assertThat(modules().stream()
                        .flatMap(module -> keys(module).stream())
                        .filter(key -> !keys.contains(key)
                                && !isComposed(key, beginnings, constants)
                                && !isOfBinding(key, constants)))
                .isEmpty();
    }

    private static boolean isComposed(String key, Set<String> beginnings, Set<String> constants) {
        return Pattern.compile("\\.").matcher(key).results().anyMatch(dot -> {
            String next = key.substring(dot.end()).split("\\.")[0];
            return beginnings.contains(key.substring(0, dot.end()))
                    && (constants.contains(next) || next.matches("\\d+"));
        });
    }

    private static boolean isOfBinding(String key, Set<String> constants) {
        return List.of("typeMismatch", "NotBlank", "NotNull", "Pattern", "Size", "Email")
                        .contains(key.split("\\.")[0])
                && Stream.of(key.split("\\.")).allMatch(constants::contains);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|html)"))
                    .map(MessagesTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(file + " cannot be read", failure);
        }
    }

    private static List<String> mistakes(BiFunction<String, String, String> judge) {
        List<String> mistakes = new ArrayList<>();
        for (String module : modules()) {
            for (String language : LANGUAGES) {
                read(module, language).forEach((key, text) -> {
                    String mistake = judge.apply(language, text.toString());
                    if (mistake != null && !key.toString().startsWith(LANGUAGE_NAMES)) {
                        mistakes.add(module + "_" + language + ": " + key + " " + mistake);
                    }
                });
            }
        }
        return mistakes;
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The forms that each plural argument distinguishes. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> plurals = new ArrayList<>();
        for (int start = 0; start < pattern.countParts(); start++) {
            Part part = pattern.getPart(start);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                plurals.add(forms(pattern, start));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int index = start + 1; index < end; index++) {
            Part part = pattern.getPart(index);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                index = pattern.getLimitPartIndex(index);
            }
        }
        return forms;
    }

    private static List<String> modules() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Set<String> keys(String module) {
        return LANGUAGES.stream()
                .flatMap(language -> read(module, language).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String module, String language) {
        Properties properties = new Properties();
        Path file = FOLDER.resolve(module + "_" + language + ".properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException failure) {
                throw new IllegalStateException(file + " cannot be read", failure);
            }
        }
        return properties;
    }
}
