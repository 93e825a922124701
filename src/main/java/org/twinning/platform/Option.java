package org.twinning.platform;

/** One choice of a select or a group of radio buttons, in the reader's language. */
public record Option(String value, String label) {}
