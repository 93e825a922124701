package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.Closing;
import org.twinning.agreement.Dossier.EndingFact;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.StepKind;
import org.twinning.platform.Form;

/** What a side set out to do to an agreement's force, and what has come of it: a field set for each step. */
class EndingForm extends Form {

    public @Nullable EndingKind kind;

    /** From 0; null for all. */
    public @Nullable Integer side;

    @Size(max = 50)
    public @Nullable String reason;

    @Size(max = 1000)
    public @Nullable String words;

    /** In the order of {@link StepKind}. */
    @Valid
    public List<StepForm> steps = new ArrayList<>(
            Stream.of(StepKind.values()).map(it -> new StepForm()).toList());

    @Valid
    public CitationForm citation = new CitationForm();

    /** What the annotations cannot say. */
    void check(Errors errors) {
        citation.check(errors);
        for (int at = 0; at < steps.size(); at++) {
            StepForm step = steps.get(at);
            if (step.dated == null
                    && (step.person != null || step.paper != null)
                    && !errors.hasFieldErrors("steps[" + at + "].dated")) {
                errors.rejectValue("steps[" + at + "].dated", "ending.missing.dated");
            }
        }
    }

    List<Closing.Step> told() {
        List<Closing.Step> told = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            StepForm step = kind.ordinal() < steps.size() ? steps.get(kind.ordinal()) : new StepForm();
            if (step.dated != null) {
                told.add(new Closing.Step(kind, step.dated, step.person, step.paper));
            }
        }
        return told;
    }

    /** What was recorded before, and what is told now. */
    List<Closing.Step> course(EndingFact under) {
        return Stream.concat(
                        under.steps().stream()
                                .map(it -> new Closing.Step(it.kind(), it.dated(), it.person(), it.paper())),
                        told().stream())
                .toList();
    }

    Closing toClosing() {
        return new Closing(
                kind == null ? EndingKind.TERMINATION : kind, side, reason, words, told(), citation.citation());
    }
}
