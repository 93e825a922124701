package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.Keeping;
import org.twinning.document.OriginalRegister.NewKeeping;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** Where an original lies. */
class KeepingForm extends Form {

    /** Neither side's: it lies with a third, as a ministry. */
    static final String NEITHER = "NEITHER";

    @NotBlank
    public @Nullable String side;

    @NotNull
    public @Nullable DocumentLanguage language;

    @NotBlank
    @Size(max = 300)
    public @Nullable String office;

    @Size(max = 200)
    public @Nullable String mark;

    @NotNull
    public @Nullable PlannedDate day;

    void begin(Keeping keeping) {
        side = keeping.side() == null ? NEITHER : keeping.side();
        language = keeping.language();
        office = keeping.office();
        mark = keeping.mark();
    }

    NewKeeping keeping() {
        return new NewKeeping(
                NEITHER.equals(side) ? null : side,
                Objects.requireNonNull(language),
                Objects.requireNonNull(office),
                mark,
                Objects.requireNonNull(day));
    }
}
