package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Intention;
import org.twinning.agreement.Named;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Proposal.Side;
import org.twinning.agreement.Standing;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** A new agreement: its partners, of which there may be up to four, and what is known of it so far. */
class ProposalForm extends Form {

    @NotNull
    public AgreementKind kind = AgreementKind.TWINNING;

    @Size(max = 500)
    public @Nullable String title;

    public @Nullable String first;

    @NotNull
    public Standing firstStanding = Standing.PROVISIONAL;

    public @Nullable String second;

    @NotNull
    public Standing secondStanding = Standing.PROVISIONAL;

    public @Nullable String third;

    @NotNull
    public Standing thirdStanding = Standing.PROVISIONAL;

    public @Nullable String fourth;

    @NotNull
    public Standing fourthStanding = Standing.PROVISIONAL;

    public @Nullable String programme;

    @Day
    @NotNull
    public @Nullable PlannedDate proposedOn;

    public Set<String> areas = new LinkedHashSet<>();
    public @Nullable PlannedDate planned;

    @Valid
    public CitationForm citation = new CitationForm();

    /** The registrar has seen the agreements of the same partners and means another one. */
    public boolean another;

    /** What the annotations cannot say. */
    void check(Errors errors, List<Named> programmes, List<Named> known) {
        Days.check(errors, "proposedOn", proposedOn);
        citation.check(errors);
        if (first == null) {
            errors.rejectValue("first", "proposal.tooFew");
        }
        if (second == null) {
            errors.rejectValue("second", "proposal.tooFew");
        }
        if (citation.empty() && sides().stream().anyMatch(it -> it.standing() == Standing.CONFIRMED)) {
            errors.rejectValue("citation.publisher", "refusal.CONFIRMED_WITHOUT_SOURCE");
        }
        if (programme != null && !codes(programmes).contains(programme)) {
            errors.rejectValue("programme", "typeMismatch");
        }
        if (!codes(known).containsAll(areas)) {
            errors.rejectValue("areas", "typeMismatch");
        }
    }

    /** Territories that two agreements can have in common; a region stands for a side nobody knows yet. */
    Set<String> named() {
        return sides().stream()
                .filter(it -> it.standing() != Standing.TO_BE_NAMED)
                .map(Side::territory)
                .collect(Collectors.toSet());
    }

    private List<Side> sides() {
        return Stream.of(
                        side(first, firstStanding),
                        side(second, secondStanding),
                        side(third, thirdStanding),
                        side(fourth, fourthStanding))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Side> side(@Nullable String territory, Standing standing) {
        return territory == null ? Stream.empty() : Stream.of(new Side(territory, standing));
    }

    Proposal toProposal(Locale language) {
        return new Proposal(
                kind,
                LocalText.typed(title, language),
                programme,
                Days.of(proposedOn),
                sides(),
                areas,
                citation.citation());
    }

    /** The first plan, if there is one; it rests on what the proposal rests on. */
    @Nullable
    Intention toIntention() {
        return planned == null ? null : new Intention(planned, Days.of(proposedOn), null, null, citation.citation());
    }

    private static Set<String> codes(List<Named> choices) {
        return choices.stream().map(Named::code).collect(Collectors.toSet());
    }
}
