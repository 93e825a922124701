package org.twinning.agreement;

/** How far an ending has come. */
public enum StepKind {
    /** In the press or in words only: it changes nothing, and is shown. */
    ANNOUNCED,
    SENT,
    RECEIVED,
    ANSWERED,
    EFFECTIVE,
    DISPUTED
}
