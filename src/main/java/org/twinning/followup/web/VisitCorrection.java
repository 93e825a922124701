package org.twinning.followup.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.followup.NewVisit;
import org.twinning.followup.Visit;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** What is told of a visit, in the language of the page; the other languages of a text that stays as it was stay too. */
class VisitCorrection extends FollowUpCorrectionForm {

    private final Visit former;

    @Size(max = 300)
    public @Nullable String title;

    public @Nullable PlannedDate dates;

    @Size(max = 300)
    public @Nullable String leader;

    @Size(max = 2000)
    public @Nullable String places;

    @Size(max = 2000)
    public @Nullable String agreements;

    public @Nullable PlannedDate reportDue;

    VisitCorrection(Visit former) {
        this.former = former;
    }

    @Override
    void begin(Correctable fact, Locale language) {
        LocalText led = former.leader();
        title = former.title().in(language);
        dates = former.dates();
        leader = led == null ? null : led.in(language);
        places = former.places().stream().map(it -> it.in(language)).collect(Collectors.joining("\n"));
        agreements = String.join(", ", former.agreements());
        reportDue = fact.date("report_due");
    }

    @Override
    void check(Errors errors) {
        require(errors, "title", title, "NotBlank");
        require(errors, "dates", dates);
        Head.requireDay("reportDue", reportDue, errors);
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        NewVisit right = new NewVisit(
                Objects.requireNonNull(LocalText.retyped(title, former.title(), language)),
                Objects.requireNonNull(dates),
                LocalText.retyped(leader, former.leader(), language),
                VisitForm.places(places, former.places(), language),
                VisitForm.numbers(agreements),
                reportDue == null ? null : reportDue.firstDay(),
                null);
        corrections.correctVisit(fact.id(), right, grounds());
    }
}
