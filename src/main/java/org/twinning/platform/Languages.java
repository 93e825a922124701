package org.twinning.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The register speaks Russian, Belarusian and English: the browser's wish, until the reader chooses; then a cookie. */
@Configuration(proxyBeanMethods = false)
public class Languages {

    public static final List<Locale> ALL =
            List.of(Locale.forLanguageTag("ru"), Locale.forLanguageTag("be"), Locale.ENGLISH);

    /** Each module brings its own small file per language; whatever lies in the folder is a bundle. */
    @Bean
    MessageSource messageSource() throws IOException {
        IcuMessages messages = new IcuMessages();
        messages.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties"))
                .map(file -> "messages/" + String.valueOf(file.getFilename()).replace("_en.properties", ""))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
            @Override
            protected @Nullable Locale parseLocaleValue(String kept) {
                return ALL.stream()
                        .filter(one -> one.toLanguageTag().equals(kept))
                        .findFirst()
                        .orElse(null);
            }
        };
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> wished(request.getLocales()));
        return resolver;
    }

    private static Locale wished(Enumeration<Locale> wishes) {
        List<Locale.LanguageRange> ranges = Collections.list(wishes).stream()
                .map(wish -> new Locale.LanguageRange(wish.toLanguageTag()))
                .toList();
        Locale found = Locale.lookup(ranges, ALL);
        return found == null ? Locale.ENGLISH : found;
    }
}
