package org.twinning.followup.web;

import org.twinning.platform.Form;

/** Nothing but the will to strike an item off. */
class StrikeForm extends Form {}
