package org.twinning.agreement.web;

import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Status;

/**
 * What a registrar may do about an agreement today, whatever day the page speaks of.
 *
 * @param end message key of what can be done to its force; null when nothing can
 */
record Actions(
        boolean sign,
        boolean plan,
        boolean planned,
        boolean identify,
        boolean givenUp,
        @Nullable String end) {

    static Actions on(Dossier today) {
        Conclusion conclusion = today.conclusion();
        Status status = conclusion == null ? Status.PROPOSED : conclusion.status();
        boolean open = !today.withdrawn() && !status.signedByAll() && status != Status.ABANDONED;
        return new Actions(
                open,
                open,
                !today.plans().isEmpty(),
                today.provisional(),
                status == Status.ABANDONED,
                today.withdrawn() ? null : end(status));
    }

    private static @Nullable String end(Status status) {
        return switch (status) {
            case PROPOSED, PLANNED, OVERDUE, PARTLY_SIGNED -> "ending.giveUp";
            case SIGNED, IN_FORCE -> "ending.open";
            case SUSPENDED -> "ending.resume";
            case EXPIRED, TERMINATED, ABANDONED -> null;
        };
    }
}
