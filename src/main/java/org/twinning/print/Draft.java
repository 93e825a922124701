package org.twinning.print;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.AsOf;

/** A sheet about to be issued: the page it was made of, and what that page said. */
public record Draft(
        String question,
        AsOf asOf,
        Locale language,
        String title,
        @Nullable String name,
        boolean wide,
        String content,
        String address,
        String person) {}
