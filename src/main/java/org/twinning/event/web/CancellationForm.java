package org.twinning.event.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.twinning.event.EventDossier;
import org.twinning.platform.Form;

/** The day from which a signing event is called off. */
class CancellationForm extends Form {

    @NotNull
    @DateTimeFormat(
            pattern = "dd.MM.yyyy",
            fallbackPatterns = {"d.M.yyyy", "yyyy-MM-dd"})
    public @Nullable LocalDate cancelledOn;

    void begin(EventDossier event, LocalDate today) {
        version = event.version();
        cancelledOn = today;
    }

    LocalDate cancelledOn() {
        if (cancelledOn == null) {
            throw new IllegalStateException("a form without a day was let through");
        }
        return cancelledOn;
    }
}
