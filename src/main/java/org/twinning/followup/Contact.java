package org.twinning.followup;

import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** The sides wrote, called or met. */
public record Contact(long id, ContactKind kind, PlannedDate held, String about, Stamp recorded) {}
