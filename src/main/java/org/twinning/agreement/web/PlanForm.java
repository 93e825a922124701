package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.EventChoice;
import org.twinning.agreement.Intention;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** When and where a signing is intended, and since when that is known. */
class PlanForm extends Form {

    @NotNull
    public @Nullable PlannedDate planned;

    @Day
    @NotNull
    public @Nullable PlannedDate announcedOn;

    public @Nullable Long event;

    @Size(max = 300)
    public @Nullable String place;

    @Valid
    public CitationForm citation = new CitationForm();

    /** What the annotations cannot say. */
    void check(Errors errors, List<EventChoice> events) {
        Days.check(errors, "announcedOn", announcedOn);
        citation.check(errors);
        if (event != null && events.stream().noneMatch(it -> it.id() == event)) {
            errors.rejectValue("event", "typeMismatch");
        }
    }

    Intention toIntention(Locale language) {
        if (planned == null) {
            throw new IllegalStateException("a form without a date was let through");
        }
        return new Intention(
                planned, Days.of(announcedOn), event, LocalText.typed(place, language), citation.citation());
    }
}
