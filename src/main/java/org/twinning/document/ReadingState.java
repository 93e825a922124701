package org.twinning.document;

/** How far the reading of a version has come. */
public enum ReadingState {
    WAITING,
    READING,
    READ,
    /** A scan, where nothing recognises letters, or a photograph. */
    WITHOUT_TEXT,
    FAILED
}
