package org.twinning.agreement.web;

import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Status;

/** What a registrar may do about an agreement today, whatever day the page speaks of. */
record Actions(boolean sign, boolean plan, boolean planned, boolean identify) {

    static Actions on(Dossier today) {
        Conclusion conclusion = today.conclusion();
        boolean open = !today.withdrawn()
                && (conclusion == null
                        || !conclusion.status().signedByAll() && conclusion.status() != Status.ABANDONED);
        return new Actions(open, open, !today.plans().isEmpty(), today.provisional());
    }
}
