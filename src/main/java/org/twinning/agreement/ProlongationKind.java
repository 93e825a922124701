package org.twinning.agreement;

/** What is recorded of a renewal: that it was agreed, that nobody objected to a tacit one, or that somebody did. */
public enum ProlongationKind {
    EXPRESS,
    CONFIRMED,
    REFUTED
}
