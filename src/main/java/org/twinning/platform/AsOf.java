package org.twinning.platform;

import java.time.LocalDate;

/** The day a page speaks of: today unless the reader chose another. */
public record AsOf(LocalDate date, boolean today) {}
