package org.twinning.agreement;

import org.jspecify.annotations.Nullable;

/** Where an agreement would stand after a change, and how its dates would be computed. */
public record Foreseen(Conclusion conclusion, @Nullable Reckoning reckoning) {}
