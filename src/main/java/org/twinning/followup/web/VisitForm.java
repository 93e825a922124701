package org.twinning.followup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.followup.NewVisit;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Span;

/** A delegation's visit, in the language of the page. */
class VisitForm extends Form {

    @NotBlank
    @Size(max = 300)
    public @Nullable String title;

    @NotNull
    public @Nullable PlannedDate dates;

    /** Empty for a visit of one day, or of unknown days of one month or year. */
    public @Nullable PlannedDate until;

    @Size(max = 300)
    public @Nullable String leader;

    /** One to a line. */
    @Size(max = 2000)
    public @Nullable String places;

    /** Numbers, with anything between them. */
    @Size(max = 2000)
    public @Nullable String agreements;

    @Day
    public @Nullable PlannedDate reportDue;

    @Valid
    public CitationForm citation = new CitationForm();

    void check(Errors errors) {
        citation.check(errors);
        checkOrder(errors, dates, until);
        Head.requireDay("reportDue", reportDue, errors);
    }

    NewVisit visit(Locale language) {
        return new NewVisit(
                Objects.requireNonNull(LocalText.typed(title, language)),
                new Span(Objects.requireNonNull(dates), until),
                LocalText.typed(leader, language),
                places(places, List.of(), language),
                numbers(agreements),
                reportDue == null ? null : reportDue.firstDay(),
                citation.citation());
    }

    static void checkOrder(Errors errors, @Nullable PlannedDate dates, @Nullable PlannedDate until) {
        if (dates != null && !Span.inOrder(dates, until)) {
            errors.rejectValue("until", "visit.untilBeforeFirst");
        }
    }

    /** A line that stayed as it was keeps its other languages. */
    static List<LocalText> places(@Nullable String typed, List<LocalText> former, Locale language) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(it -> place(it, former, language))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable LocalText place(String typed, List<LocalText> former, Locale language) {
        return former.stream()
                .filter(it -> it.in(language).equals(typed.strip()))
                .findFirst()
                .orElseGet(() -> LocalText.typed(typed, language));
    }

    static Set<String> numbers(@Nullable String typed) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split("[\\s,;]+"))
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
