package org.twinning.document;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/** A paper that is to be attached. */
public record NewDocument(
        Subject subject,
        DocumentKind kind,
        DocumentLanguage language,
        String title,
        @Nullable PlannedDate dated) {}
