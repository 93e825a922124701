package org.twinning.agreement;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/** Grounds whose source the register has entered. */
record Grounded(String reason, String decidedBy, @Nullable Long source, Stamp recorded) {}
