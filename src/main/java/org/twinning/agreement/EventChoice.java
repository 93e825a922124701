package org.twinning.agreement;

import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** A signing event for which a signing can be planned. */
public record EventChoice(long id, LocalText occasion, PlannedDate planned) {}
