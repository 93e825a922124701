package org.twinning.document;

/** What sort of paper a document is. */
public enum DocumentKind {
    TEXT,
    ANNEX,
    PROTOCOL,
    MINUTES,
    REPORT,
    NOTICE,
    PHOTO
}
