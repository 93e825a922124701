package org.twinning.agreement;

/** The kinds of facts that can be corrected; each has its form. */
public enum Corrected {
    PARTICULARS,
    PARTNER,
    PLAN,
    SIGNATURE,
    RELATION,
    TERMS,
    PROLONGATION,
    ENDING,
    STEP
}
