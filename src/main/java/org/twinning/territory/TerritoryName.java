package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * What a territory was called from a date on. Papers keep the name they were signed under, so a change of name or legal
 * form adds a name and replaces none.
 *
 * @param position among all names that were ever recorded of it
 * @param since null when it was always so, as far as the register knows
 * @param officialCode the country's own code under that name (OKTMO in Russia)
 */
public record TerritoryName(
        long id,
        int position,
        @Nullable PlannedDate since,
        LegalForm form,
        LocalText text,
        @Nullable String also,
        @Nullable String officialCode,
        @Nullable Basis basis,
        Stamp recorded) {

    public Naming naming() {
        return new Naming(since, form, text, also, officialCode);
    }
}
