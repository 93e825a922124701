package org.twinning.followup.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.platform.PlannedDate;

/** Who answers, and from which day. */
class ResponsibleCorrection extends FollowUpCorrectionForm {

    /** Nobody when left empty. */
    public @Nullable String person;

    public @Nullable PlannedDate since;

    @Override
    void begin(Correctable fact, Locale language) {
        person = fact.text("person");
        since = fact.date("since");
    }

    @Override
    void check(Errors errors) {
        require(errors, "since", since);
        Head.requireDay("since", since, errors);
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        corrections.correctResponsible(
                fact.id(), person, Objects.requireNonNull(since).firstDay(), grounds());
    }
}
