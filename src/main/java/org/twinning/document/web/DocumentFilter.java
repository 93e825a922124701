package org.twinning.document.web;

import org.jspecify.annotations.Nullable;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.DocumentQuery;

/** What the list of documents is narrowed to. */
class DocumentFilter {

    public @Nullable String q;
    public @Nullable DocumentKind kind;
    public @Nullable DocumentLanguage language;
    public @Nullable String agreement;
    public @Nullable Boolean text;

    DocumentQuery toQuery() {
        return new DocumentQuery(
                q, kind, language, agreement == null ? null : agreement.toUpperCase(java.util.Locale.ROOT), text);
    }

    public boolean narrow() {
        return q != null || kind != null || language != null || agreement != null || text != null;
    }
}
