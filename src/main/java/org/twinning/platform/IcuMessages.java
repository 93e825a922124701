package org.twinning.platform;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages in ICU's format: Russian and Belarusian have three plural forms, which the JDK's own format cannot choose
 * ("1 соглашение, 2 соглашения, 5 соглашений").
 */
class IcuMessages extends ResourceBundleMessageSource {

    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale language) {
        if (code == null) {
            return null;
        }
        Locale locale = language == null ? Locale.ENGLISH : language;
        String pattern = resolveCodeWithoutArguments(code, locale);
        return pattern == null || arguments == null || arguments.length == 0
                ? pattern
                : format(pattern, locale, resolveArguments(arguments, locale));
    }

    private String format(String pattern, Locale locale, Object[] arguments) {
        if (!Languages.ALL.contains(locale)) {
            return new MessageFormat(pattern, locale)
                    .format(Arrays.copyOf(arguments, arguments.length, Object[].class));
        }
        MessageFormat shared = formats.computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
        MessageFormat own = (MessageFormat) shared.clone();
        return own.format(Arrays.copyOf(arguments, arguments.length, Object[].class));
    }
}
