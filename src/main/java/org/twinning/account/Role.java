package org.twinning.account;

/** What a person may do; each role may do all that the one before it may. */
public enum Role {
    /** Looks things up and prints. */
    VIEWER,
    /** Proposes, plans and records. */
    REGISTRAR,
    /** Looks after users, territories and imports. */
    ADMINISTRATOR;

    String authority() {
        return "ROLE_" + name();
    }
}
