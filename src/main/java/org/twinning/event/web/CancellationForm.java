package org.twinning.event.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.twinning.event.EventDossier;
import org.twinning.platform.Form;

/** From which day a signing event is called off, and why. */
class CancellationForm extends Form {

    @NotNull
    @DateTimeFormat(
            pattern = "dd.MM.yyyy",
            fallbackPatterns = {"d.M.yyyy", "yyyy-MM-dd"})
    public @Nullable LocalDate cancelledOn;

    @NotBlank
    @Size(max = 1000)
    public @Nullable String cancelledBecause;

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

    String reason() {
        return cancelledBecause == null ? "" : cancelledBecause.strip();
    }
}
