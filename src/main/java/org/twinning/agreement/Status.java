package org.twinning.agreement;

import java.util.EnumSet;
import java.util.Set;

/** Where an agreement stands on a day: a conclusion from its facts by {@link Life}, never itself a fact. */
public enum Status {
    PROPOSED,
    PLANNED,
    OVERDUE,
    PARTLY_SIGNED,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    ABANDONED;

    private static final Set<Status> AFTER_SIGNING = EnumSet.of(SIGNED, IN_FORCE, SUSPENDED, EXPIRED, TERMINATED);

    /** Whether every partner has signed, whatever became of the agreement since. */
    public boolean signedByAll() {
        return AFTER_SIGNING.contains(this);
    }
}
