package org.twinning.event.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.CitationForm;
import org.twinning.event.PlannedEvent;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** A signing event to be planned. */
class EventForm extends Form {

    @NotBlank
    @Size(max = 300)
    public @Nullable String occasion;

    @NotNull
    public @Nullable PlannedDate planned;

    @Size(max = 300)
    public @Nullable String place;

    @Size(max = 300)
    public @Nullable String host;

    @Valid
    public CitationForm citation = new CitationForm();

    PlannedEvent toPlan(Locale language) {
        LocalText name = LocalText.typed(occasion, language);
        if (name == null || planned == null) {
            throw new IllegalStateException("a form without a name or a date was let through");
        }
        return new PlannedEvent(
                name, planned, LocalText.typed(place, language), LocalText.typed(host, language), citation.citation());
    }
}
