package org.twinning.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.StepKind;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.NewDocument;
import org.twinning.document.Subject;
import org.twinning.platform.Form;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;

/** A paper that is to be attached to an agreement, one of its notices, a signing event or a visit. */
class AttachForm extends Form {

    public @Nullable String agreement;
    public @Nullable Integer ending;
    public @Nullable StepKind step;
    public @Nullable Long event;
    public @Nullable Long visit;

    @NotNull
    public @Nullable DocumentKind documentKind;

    @NotNull
    public @Nullable DocumentLanguage language;

    @NotBlank
    @Size(max = 300)
    public @Nullable String title;

    public @Nullable PlannedDate dated;

    /** Its name; the file itself comes beside the form. */
    @NotBlank
    public @Nullable String file;

    /** @throws NotFound when the address names nothing, or more than one thing */
    Subject subject() {
        try {
            return new Subject(agreement, ending, step, event, visit);
        } catch (IllegalArgumentException nothing) {
            throw new NotFound("what a document is to be attached to");
        }
    }

    @SuppressWarnings("NullAway") // checked by validation
    NewDocument toDocument() {
        return new NewDocument(subject(), documentKind, language, title, dated);
    }
}
