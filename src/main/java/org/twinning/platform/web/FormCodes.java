package org.twinning.platform.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.validation.MessageCodesResolver;
import org.twinning.platform.Form;

/**
 * Finds the sentence for a mistake first by the name of the form and its field ({@code NotBlank.NewUserForm.name}). Every
 * form is called "form" on its page, so by that name alone one module's sentence would stand in another's form.
 */
class FormCodes implements MessageCodesResolver {

    private static final MessageCodesResolver CODES = new DefaultMessageCodesResolver();

    private final DataBinder binder;

    FormCodes(DataBinder binder) {
        this.binder = binder;
    }

    @Override
    public String[] resolveMessageCodes(String mistake, String object) {
        return CODES.resolveMessageCodes(mistake, object);
    }

    @Override
    public String[] resolveMessageCodes(String mistake, String object, String field, @Nullable Class<?> type) {
        return Stream.concat(forms().flatMap(FormCodes::names), Stream.of(object))
                .flatMap(name -> Arrays.stream(CODES.resolveMessageCodes(mistake, name, field, type))
                        .filter(code -> name.equals(object) || code.startsWith(mistake + "." + name + ".")))
                .toArray(String[]::new);
    }

    /** {@code PlanCorrection} asks again what {@code PlanForm} asked. */
    private static Stream<String> names(Class<?> form) {
        String name = form.getSimpleName();
        return name.endsWith("Correction")
                ? Stream.of(name, name.substring(0, name.length() - "Correction".length()) + "Form")
                : Stream.of(name);
    }

    /** The form and what it is made from: corrections have much in common. */
    private Stream<Class<?>> forms() {
        return binder.getTarget() instanceof Form form
                ? Stream.<Class<?>>iterate(form.getClass(), type -> type != Form.class, Class::getSuperclass)
                : Stream.empty();
    }
}
