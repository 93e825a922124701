package org.twinning.territory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Succession;
import org.twinning.territory.SuccessionKind;

/** What became of a territory, when, and who stands in its place. */
class SuccessionForm extends Form {

    @NotNull
    public @Nullable SuccessionKind kind;

    @NotNull
    public @Nullable PlannedDate happened;

    public Set<String> others = new LinkedHashSet<>();

    public Set<String> successors = new LinkedHashSet<>();

    @Valid
    public BasisForm basis = new BasisForm();

    Succession succession() {
        if (kind == null || happened == null) {
            throw new IllegalStateException("a form without a kind and a date was let through");
        }
        return new Succession(kind, happened, others, successors, basis.basis());
    }
}
