package org.twinning.agreement;

/** How far somebody has come who means to end an agreement, from the least to the most that a reader has to know. */
public enum Notice {
    /** In the press or in words only: the agreement goes on. */
    ANNOUNCED,
    GIVEN,
    /** It has reached the other side. */
    RECEIVED,
    DISPUTED
}
