package org.twinning.event.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Standing;
import org.twinning.event.AgendaRow;
import org.twinning.event.EventDossier;
import org.twinning.event.Preparation.Hand;
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

    /** Who signed, by agreement and partner: {@code TW-2022-003:0}. */
    public Map<String, String> signatory = new HashMap<>();

    /** That person's post, by the same. */
    public Map<String, String> post = new HashMap<>();

    @Valid
    public CitationForm citation = new CitationForm();

    /** Starts from the plan: its day when it was a day, its place, everything signed that can be and was not said not to be. */
    void begin(EventDossier event, List<AgendaRow> rows, LocalDate today, Locale language) {
        version = event.version();
        PlannedDate planned = event.line().planned();
        boolean past = !planned.firstDay().isAfter(today);
        PlannedDate begun = event.line().held();
        held = begun != null ? begun : planned.precision() == PlannedDate.Precision.DAY && past ? planned : null;
        LocalText known = event.line().place();
        place = known == null ? null : known.in(language);
        Set<String> otherwise = rows.stream()
                .filter(row -> row.decision() != null)
                .map(AgendaRow::number)
                .collect(Collectors.toSet());
        numbers = new ArrayList<>(event.unsigned().stream()
                .filter(HeldForm::allNamed)
                .map(AgreementLine::number)
                .filter(number -> !otherwise.contains(number))
                .toList());
        rows.forEach(row -> row.hands().forEach((side, hand) -> {
            put(signatory, key(row.number(), side), hand.signatory());
            put(post, key(row.number(), side), hand.post());
        }));
    }

    static String key(String number, int side) {
        return number + ":" + side;
    }

    private static void put(Map<String, String> where, String key, @Nullable String value) {
        if (value != null) {
            where.put(key, value);
        }
    }

    /** An empty choice is none. */
    List<String> chosen() {
        return numbers.stream().filter(StringUtils::hasText).distinct().toList();
    }

    void check(Errors errors) {
        citation.check(errors);
        tooLong(signatory, 200).forEach(key -> errors.rejectValue("signatory[" + key + "]", "event.name.tooLong"));
        tooLong(post, 300).forEach(key -> errors.rejectValue("post[" + key + "]", "event.name.tooLong"));
    }

    private static List<String> tooLong(Map<String, String> texts, int most) {
        return texts.entrySet().stream()
                .filter(it -> it.getValue() != null && it.getValue().length() > most)
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean allNamed(AgreementLine agreement) {
        return agreement.partners().stream().noneMatch(it -> it.standing() == Standing.TO_BE_NAMED);
    }

    Protocol toProtocol(@Nullable LocalText plannedPlace, Locale language) {
        if (held == null) {
            throw new IllegalStateException("a form without a date was let through");
        }
        Map<String, Map<Integer, Hand>> signed = new LinkedHashMap<>();
        chosen().forEach(number -> signed.put(number, hands(number)));
        return new Protocol(held, Typed.over(plannedPlace, place, language), signed, citation.citation());
    }

    private Map<Integer, Hand> hands(String number) {
        Map<Integer, Hand> hands = new HashMap<>();
        for (String key : Stream.concat(signatory.keySet().stream(), post.keySet().stream())
                .filter(it -> it.matches(Pattern.quote(number) + ":\\d{1,3}"))
                .toList()) {
            hands.put(Integer.valueOf(key.substring(number.length() + 1)), new Hand(signatory.get(key), post.get(key)));
        }
        return hands;
    }
}
