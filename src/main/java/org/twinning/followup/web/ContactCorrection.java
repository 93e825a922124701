package org.twinning.followup.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.ContactKind;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.platform.PlannedDate;

/** That the sides wrote, called or met. */
class ContactCorrection extends FollowUpCorrectionForm {

    public @Nullable ContactKind kind;
    public @Nullable PlannedDate held;

    @Size(max = 2000)
    public @Nullable String about;

    @Override
    void begin(Correctable fact, Locale language) {
        kind = ContactKind.valueOf(Objects.requireNonNull(fact.text("kind")));
        held = fact.date("held");
        about = fact.text("about");
    }

    @Override
    void check(Errors errors) {
        require(errors, "kind", kind);
        require(errors, "held", held);
        require(errors, "about", about, "NotBlank");
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        corrections.correctContact(
                fact.id(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(held),
                Objects.requireNonNull(about),
                grounds());
    }
}
