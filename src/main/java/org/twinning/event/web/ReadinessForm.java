package org.twinning.event.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.StringUtils;
import org.twinning.event.Preparation.Agreed;
import org.twinning.event.Readiness;
import org.twinning.platform.Form;

/** Something that became ready for the agreements ticked. */
class ReadinessForm extends Form {

    public List<String> numbers = new ArrayList<>();

    @NotNull
    public @Nullable Readiness kind;

    @NotNull
    @DateTimeFormat(
            pattern = "dd.MM.yyyy",
            fallbackPatterns = {"d.M.yyyy", "yyyy-MM-dd"})
    public @Nullable LocalDate agreed;

    @Size(max = 300)
    public @Nullable String by;

    Set<String> chosen() {
        return numbers.stream().filter(StringUtils::hasText).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Readiness kind() {
        if (kind == null) {
            throw new IllegalStateException("a form without a kind was let through");
        }
        return kind;
    }

    Agreed agreed() {
        if (agreed == null) {
            throw new IllegalStateException("a form without a day was let through");
        }
        return new Agreed(agreed, by);
    }
}
