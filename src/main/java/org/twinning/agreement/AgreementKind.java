package org.twinning.agreement;

/** What the partners promise each other, from friendship to the mere wish to talk. */
public enum AgreementKind {
    TWINNING,
    PARTNERSHIP,
    COOPERATION,
    PROTOCOL_OF_INTENT
}
