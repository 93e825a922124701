package org.twinning.platform;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name or phrase in the register's three languages. Not every paper comes with a translation, so any of the three may
 * be missing, never all: a reader without a version of her own is shown the Russian, then the Belarusian, then the
 * English one rather than nothing.
 */
@Embeddable
public record LocalText(
        @Nullable String ru, @Nullable String be, @Nullable String en) {

    public LocalText {
        ru = normal(ru);
        be = normal(be);
        en = normal(en);
        if (ru == null && be == null && en == null) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** What was typed on a page in that language; null when nothing was. */
    public static @Nullable LocalText typed(@Nullable String text, Locale language) {
        if (normal(text) == null) {
            return null;
        }
        return switch (language.getLanguage()) {
            case "be" -> new LocalText(null, text, null);
            case "en" -> new LocalText(null, null, text);
            default -> new LocalText(text, null, null);
        };
    }

    /** The former text in all its languages while what was typed is what a page in that language had shown. */
    public static @Nullable LocalText retyped(@Nullable String text, @Nullable LocalText former, Locale language) {
        String typed = normal(text);
        return former != null && former.in(language).equals(typed) ? former : typed(typed, language);
    }

    /** From three columns of a row; null when none holds text. */
    public static @Nullable LocalText ofNullable(@Nullable String ru, @Nullable String be, @Nullable String en) {
        return Stream.of(ru, be, en).allMatch(text -> normal(text) == null) ? null : new LocalText(ru, be, en);
    }

    public String in(Locale language) {
        String own =
                switch (language.getLanguage()) {
                    case "be" -> be;
                    case "en" -> en;
                    default -> ru;
                };
        return Stream.of(own, ru, be, en).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static @Nullable String normal(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
