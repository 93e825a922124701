package org.twinning.followup;

import java.time.LocalDate;

/**
 * How long the sides have had nothing to do with each other, as far as the register knows.
 *
 * @param last day of the last recorded contact, of whatever kind; an imprecise one counts from its last day
 * @param asleep longer than the register lets pass
 */
public record Silence(LocalDate last, long days, boolean asleep) {}
