package org.twinning.agreement.web;

import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Dossier.EventFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * One dated entry of an agreement's life line.
 *
 * @param look how the line shows it: {@code done}, {@code late}, {@code now} or {@code next}
 * @param fact whether it was recorded, and so ought to name a source; a conclusion needs none
 */
record LifeEntry(
        String look,
        PlannedDate date,
        String text,
        boolean fact,
        @Nullable EventFact event,
        @Nullable LocalText place,
        @Nullable SourceFact source,
        @Nullable Stamp recorded) {

    static LifeEntry conclusion(String look, PlannedDate date, String text) {
        return new LifeEntry(look, date, text, false, null, null, null, null);
    }

    static LifeEntry fact(PlannedDate date, String text, @Nullable SourceFact source, @Nullable Stamp recorded) {
        return new LifeEntry("done", date, text, true, null, null, source, recorded);
    }

    LifeEntry at(@Nullable EventFact event, @Nullable LocalText place) {
        return new LifeEntry(look, date, text, fact, event, place, source, recorded);
    }
}
