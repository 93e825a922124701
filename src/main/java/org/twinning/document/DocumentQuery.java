package org.twinning.document;

import org.jspecify.annotations.Nullable;

/** Which papers are looked for; what is null does not narrow. */
public record DocumentQuery(
        @Nullable String words,
        @Nullable DocumentKind kind,
        @Nullable DocumentLanguage language,
        @Nullable String agreement,
        @Nullable Boolean withText) {}
