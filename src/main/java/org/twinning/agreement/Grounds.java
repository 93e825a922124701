package org.twinning.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Why a fact is corrected, and who answers for it.
 *
 * @param reason in words
 * @param decidedBy the official who decided, who need not be the one who types
 */
public record Grounds(
        String reason, String decidedBy, @Nullable Citation citation) {}
