package org.twinning.event.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Dossier.PartnerFact;
import org.twinning.agreement.Signing;
import org.twinning.agreement.Signing.Signer;
import org.twinning.agreement.Standing;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** What a registrar says of a signing: when and where, who, and what shows it. */
class SigningForm extends Form {

    static final String NEW_EVENT = "new";

    @NotNull
    public @Nullable PlannedDate signed;

    @Size(max = 300)
    public @Nullable String place;

    /** Number of an event, {@code new}, or nothing for a signing outside any. */
    @Pattern(regexp = "new|\\d{1,18}")
    public @Nullable String event;

    @Size(max = 300)
    public @Nullable String occasion;

    /** Name of the scan, where one came with the form. */
    public @Nullable String file;

    /** In which language the scanned text is. */
    @NotNull
    @Pattern(regexp = "RU|BE|RU_BE|EN")
    public String textLanguage = "RU";

    /** By the partner's position. */
    @Valid
    public List<SideForm> sides = new ArrayList<>();

    @Valid
    public CitationForm citation = new CitationForm();

    /** Starts from what is known: the version seen, the event and place planned, everybody signing who can. */
    void begin(Dossier known, Locale language) {
        version = known.version();
        known.plans().stream()
                .filter(Dossier.PlanFact::counts)
                .flatMap(plan -> Stream.ofNullable(plan.event()))
                .findFirst()
                .filter(any -> event == null)
                .ifPresent(intended -> event = String.valueOf(intended.id()));
        LocalText planned = plannedPlace(known);
        place = planned == null ? null : planned.in(language);
        sides.clear();
        for (PartnerFact partner : known.partners()) {
            SideForm side = new SideForm();
            side.signs =
                    !known.signedBy(partner.line().position()) && partner.line().standing() != Standing.TO_BE_NAMED;
            sides.add(side);
        }
    }

    /** The event whose agenda may say who signs; null for none, or one that the register does not know yet. */
    @Nullable
    Long knownEvent() {
        return event == null || !event.matches("\\d{1,18}") ? null : Long.valueOf(event);
    }

    /** Proposes who is to sign, where nothing was typed. */
    void propose(Map<Integer, Hand> hands) {
        hands.forEach((position, hand) -> {
            if (position < sides.size() && sides.get(position).signs) {
                SideForm side = sides.get(position);
                side.signatory = side.signatory == null ? hand.signatory() : side.signatory;
                side.post = side.post == null ? hand.post() : side.post;
            }
        });
    }

    static @Nullable LocalText plannedPlace(Dossier known) {
        return known.plans().stream()
                .filter(Dossier.PlanFact::counts)
                .findFirst()
                .map(Dossier.PlanFact::place)
                .orElse(null);
    }

    /** What the annotations cannot say. */
    void check(Errors errors) {
        citation.check(errors);
        if (sides.stream().noneMatch(it -> it.signs)) {
            errors.rejectValue("sides", "refusal.NOBODY_SIGNED");
        }
        if (NEW_EVENT.equals(event) && occasion == null) {
            errors.rejectValue("occasion", "signing.occasion.missing");
        }
        if (occasion != null && !NEW_EVENT.equals(event)) {
            errors.rejectValue("event", "signing.event.notNew");
        }
        if (citation.empty() && sides.stream().anyMatch(it -> it.signs && it.confirmed)) {
            errors.rejectValue("citation.publisher", "refusal.CONFIRMED_WITHOUT_SOURCE");
        }
    }

    Signing toSigning(@Nullable LocalText plannedPlace, Locale language) {
        if (signed == null) {
            throw new IllegalStateException("a form without a date was let through");
        }
        List<Signer> signers = IntStream.range(0, sides.size())
                .filter(it -> sides.get(it).signs)
                .mapToObj(it -> sides.get(it).signer(it))
                .toList();
        return new Signing(
                signed, signers, knownEvent(), Typed.over(plannedPlace, place, language), citation.citation());
    }

    @Nullable
    LocalText newOccasion(Locale language) {
        return LocalText.typed(occasion, language);
    }
}
