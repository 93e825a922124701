package org.twinning.agreement;

import org.twinning.platform.LocalText;

/** A programme or an area of cooperation, as a choice in a form or a filter. */
public record Named(String code, LocalText name) {}
