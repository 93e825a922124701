package org.twinning.event.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;

/** What was typed in one language over a text that may be known in three. */
final class Typed {

    private Typed() {}

    /** Left as it stood, the text keeps its other languages; typed anew, it is known in the one language only. */
    static @Nullable LocalText over(@Nullable LocalText known, @Nullable String typed, Locale language) {
        return known != null && known.in(language).equals(typed) ? known : LocalText.typed(typed, language);
    }
}
