package org.twinning.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * An act of signing as a registrar reports it.
 *
 * @param signers one entry for each partner that signed; empty for all that have not signed yet, on {@code signed}
 * @param signed the date of those that give none of their own
 */
public record Signing(
        PlannedDate signed,
        List<Signer> signers,
        @Nullable Long event,
        @Nullable LocalText place,
        @Nullable Citation citation) {

    Signing uncited() {
        return new Signing(signed, signers, event, place, null);
    }

    /**
     * One partner's hand.
     *
     * @param position of the partner in the agreement, from 0
     * @param signed when it differs from the other side's
     * @param confirmed whether the source names this partner, so that a provisional one is so no longer
     */
    public record Signer(
            int position,
            @Nullable String signatory,
            @Nullable String post,
            @Nullable PlannedDate signed,
            boolean confirmed) {}
}
