package org.twinning.followup;

import org.twinning.platform.PlannedDate;

/**
 * How long the sides have had nothing to do with each other, as far as the register knows.
 *
 * @param last when the last recorded contact was, of whatever kind; an imprecise date counts from its last day
 * @param asleep longer than the register lets pass
 */
public record Silence(PlannedDate last, long days, boolean asleep) {}
