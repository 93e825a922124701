package org.twinning.event.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinning.event.EventDossier;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** Another date for a signing event. */
class ReschedulingForm extends Form {

    @NotNull
    public @Nullable PlannedDate planned;

    @Size(max = 300)
    public @Nullable String place;

    void begin(EventDossier event, Locale language) {
        version = event.version();
        LocalText known = event.line().place();
        place = known == null ? null : known.in(language);
    }

    PlannedDate planned() {
        if (planned == null) {
            throw new IllegalStateException("a form without a date was let through");
        }
        return planned;
    }
}
