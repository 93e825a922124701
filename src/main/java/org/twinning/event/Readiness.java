package org.twinning.event;

/** What an agreement needs before anybody sits down to sign it. */
public enum Readiness {
    /** Both sides agreed on the text. */
    TEXT("textAgreed"),
    /** The ministry that has to agree did. */
    MINISTRY("ministryAgreed"),
    /** Whoever signs holds the authority to do so. */
    AUTHORITY("authorityInHand");

    private final String field;

    Readiness(String field) {
        this.field = field;
    }

    /** By which the audit trail knows it. */
    String field() {
        return field;
    }
}
