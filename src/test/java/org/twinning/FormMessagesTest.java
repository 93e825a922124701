package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.twinning.platform.Form;

/**
 * Nobody reads in one form what was written for another. On their pages all forms are called "form", so a module's sentence
 * names its form by the class ({@code NotBlank.NewUserForm.name}); only what is said in every form alike says "form", and
 * stands in {@code messages/errors}.
 */
class FormMessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern OF_A_FIELD =
            Pattern.compile("([A-Z]\\w*|typeMismatch)\\.(form|[A-Z]\\w*)\\.(\\w+)=.*");
    private static final String IN_EVERY_FORM = "form";

    private final Map<String, List<Class<?>>> forms = forms().collect(Collectors.groupingBy(Class::getSimpleName));

    @Test
    void noTwoFormsHaveTheSameName() {
        assertThat(forms.values().stream().filter(same -> same.size() > 1)).isEmpty();
    }

    @Test
    void aModuleNamesTheFormThatItSpeaksIn() throws IOException {
        assertThat(keys().filter(it ->
                        it.form().equals(IN_EVERY_FORM) && !it.file().startsWith("errors_")))
                .as("say NotBlank.TheForm.field, or move what is said alike in every form to errors_*.properties")
                .isEmpty();
    }

    @Test
    void everyFormAndFieldSpokenOfIsThere() throws IOException {
        assertThat(keys().filter(it -> !it.form().equals(IN_EVERY_FORM))
                        .filter(it -> forms.getOrDefault(it.form(), List.of()).stream()
                                .noneMatch(form -> ReflectionUtils.findField(form, it.field()) != null)))
                .isEmpty();
    }

    private static Stream<Key> keys() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith("_en.properties"))
                    .flatMap(FormMessagesTest::keys)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Key> keys(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n"))
                    .map(OF_A_FIELD::matcher)
                    .filter(Matcher::matches)
                    .map(it -> new Key(file.getFileName().toString(), it.group(1), it.group(2), it.group(3)));
        } catch (IOException failure) {
            throw new IllegalStateException(file + " cannot be read", failure);
        }
    }

    private static Stream<Class<?>> forms() {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition type) {
                return true;
            }
        };
        classes.addIncludeFilter(new AssignableTypeFilter(Form.class));
        return classes.findCandidateComponents("org.twinning").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null));
    }

    private record Key(String file, String mistake, String form, String field) {}
}
