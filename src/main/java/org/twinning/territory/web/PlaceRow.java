package org.twinning.territory.web;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.territory.LegalForm;
import org.twinning.territory.Level;

/** A district or city under its name of the day, with the number of its agreements. */
record PlaceRow(
        String code,
        Level level,
        LegalForm form,
        LocalText name,
        @Nullable LocalText seat,
        long agreements) {}
