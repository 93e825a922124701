package org.twinning.followup.web;

import jakarta.validation.Valid;
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
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Span;

/** What is told of a visit. A place that stays as it was keeps its other languages. */
class VisitCorrection extends FollowUpCorrectionForm {

    private final Visit former;

    @Valid
    public TextForm title = new TextForm();

    public @Nullable PlannedDate dates;

    public @Nullable PlannedDate until;

    @Valid
    public TextForm leader = new TextForm();

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
        title.begin(former.title());
        dates = former.dates().from();
        until = former.dates().until();
        leader.begin(former.leader());
        places = former.places().stream().map(it -> it.in(language)).collect(Collectors.joining("\n"));
        agreements = String.join(", ", former.agreements());
        reportDue = fact.date("report_due");
    }

    @Override
    void check(Errors errors) {
        require(errors, "title.ru", title.text(), "visit.untitled");
        require(errors, "dates", dates);
        VisitForm.checkOrder(errors, dates, until);
        Head.requireDay("reportDue", reportDue, errors);
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        NewVisit right = new NewVisit(
                Objects.requireNonNull(title.text()),
                new Span(Objects.requireNonNull(dates), until),
                leader.text(),
                VisitForm.places(places, former.places(), language),
                VisitForm.numbers(agreements),
                reportDue == null ? null : reportDue.firstDay(),
                null);
        corrections.correctVisit(fact.id(), right, grounds());
    }
}
