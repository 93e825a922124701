package org.twinning.briefing;

import org.twinning.platform.Stamp;

/** The office's own words on a sheet. */
public record Remark(long id, String words, Stamp recorded) {}
