package org.twinning.event.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Standing;
import org.twinning.event.EventDossier;
import org.twinning.event.Protocol;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** What was done at a signing event: when, where, what was signed, and what shows it. */
class HeldForm extends Form {

    @NotNull
    public @Nullable PlannedDate held;

    @Size(max = 300)
    public @Nullable String place;

    /** The agreements that were signed. */
    public List<String> numbers = new ArrayList<>();

    @Valid
    public CitationForm citation = new CitationForm();

    /** Starts from the plan: its day when it was a day, its place, everything signed that can be. */
    void begin(EventDossier event, LocalDate today, Locale language) {
        version = event.version();
        PlannedDate planned = event.line().planned();
        boolean past = !planned.firstDay().isAfter(today);
        held = planned.precision() == PlannedDate.Precision.DAY && past ? planned : null;
        LocalText known = event.line().place();
        place = known == null ? null : known.in(language);
        numbers = new ArrayList<>(event.unsigned().stream()
                .filter(HeldForm::allNamed)
                .map(AgreementLine::number)
                .toList());
    }

    /** An empty choice is none. */
    List<String> chosen() {
        return numbers.stream().filter(StringUtils::hasText).distinct().toList();
    }

    void check(Errors errors) {
        citation.check(errors);
    }

    static boolean allNamed(AgreementLine agreement) {
        return agreement.partners().stream().noneMatch(it -> it.standing() == Standing.TO_BE_NAMED);
    }

    Protocol toProtocol(@Nullable LocalText plannedPlace, Locale language) {
        if (held == null) {
            throw new IllegalStateException("a form without a date was let through");
        }
        return new Protocol(held, Typed.over(plannedPlace, place, language), chosen(), citation.citation());
    }
}
