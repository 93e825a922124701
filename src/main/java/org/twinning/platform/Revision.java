package org.twinning.platform;

import java.time.Instant;

/**
 * How far the register had come: the number of its last change and when that was made. Whoever asks the same of the same
 * revision is answered the same.
 *
 * @param number 0 while it holds what it began with
 */
public record Revision(long number, Instant at) {}
