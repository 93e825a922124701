package org.twinning.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Relatives.Warning;
import org.twinning.platform.PlannedDate;

/** Days that papers can have, and that are slips of the pen more often: they are stored, and said aloud. */
final class Oddities {

    private Oddities() {}

    static Set<Warning> of(Dossier dossier) {
        Set<Warning> odd = EnumSet.noneOf(Warning.class);
        for (SignatureFact signature : dossier.signatures()) {
            if (signature.signed().lastDay().isBefore(dossier.proposedOn())) {
                odd.add(Warning.SIGNED_BEFORE_PROPOSED);
            }
            PlannedDate held =
                    signature.event() == null ? null : signature.event().held();
            if (held != null && apart(held, signature.signed())) {
                odd.add(Warning.SIGNED_ON_ANOTHER_DAY);
            }
        }
        Reckoning reckoning = dossier.reckoning();
        if (reckoning != null && reckoning.inForceBeforeSigned()) {
            odd.add(Warning.IN_FORCE_BEFORE_SIGNED);
        }
        return odd;
    }

    private static boolean apart(PlannedDate one, PlannedDate other) {
        return one.lastDay().isBefore(other.firstDay()) || other.lastDay().isBefore(one.firstDay());
    }
}
