package org.twinning.agreement;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/** Where a fact comes from: who published what, when, and where it can be read. */
public record Citation(
        String publisher,
        String title,
        @Nullable PlannedDate published,
        @Nullable String link) {}
