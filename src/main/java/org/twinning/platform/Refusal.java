package org.twinning.platform;

import org.jspecify.annotations.Nullable;

/** Why a rule said no. Each package lists its reasons in an enum; the message key is {@code refusal.} and the name. */
public interface Refusal {

    String name();

    /** The form field where the message belongs, if the reason points at one. */
    default @Nullable String field() {
        return null;
    }
}
