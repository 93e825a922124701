package org.twinning.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the signed papers of an agreement.
 *
 * @param position its number among them, from 1
 * @param keepings where it lay, the latest first; never empty
 * @param loans the latest first
 */
public record Original(long id, int position, List<Keeping> keepings, List<Loan> loans) {

    public Keeping keeping() {
        return keepings.get(0);
    }

    /** Where it is now, if it is away. */
    public @Nullable Loan loan() {
        return loans.stream().filter(Loan::open).findFirst().orElse(null);
    }
}
