package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * What a territory was called from a date on. Papers keep the name they were signed under, so a change of name or legal
 * form adds a name and replaces none.
 *
 * @param since null when it was always so, as far as the register knows
 * @param officialCode the country's own code under that name (OKTMO in Russia)
 */
public record TerritoryName(
        long id,
        @Nullable PlannedDate since,
        LocalText text,
        @Nullable String also,
        @Nullable String officialCode) {}
