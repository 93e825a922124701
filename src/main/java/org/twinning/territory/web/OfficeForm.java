package org.twinning.territory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Genitive;
import org.twinning.territory.OfficeHolder;

/** Who heads a territory, with the forms of name and post that papers need. */
class OfficeForm extends Form {

    @Size(max = 200)
    public @Nullable String nameRu;

    @Size(max = 200)
    public @Nullable String nameBe;

    @Size(max = 200)
    public @Nullable String nameEn;

    @Size(max = 200)
    public @Nullable String nameGenitiveRu;

    @Size(max = 200)
    public @Nullable String nameGenitiveBe;

    @Size(max = 300)
    public @Nullable String postRu;

    @Size(max = 300)
    public @Nullable String postBe;

    @Size(max = 300)
    public @Nullable String postEn;

    @Size(max = 300)
    public @Nullable String postGenitiveRu;

    @Size(max = 300)
    public @Nullable String postGenitiveBe;

    @Size(max = 500)
    public @Nullable String actingOnRu;

    @Size(max = 500)
    public @Nullable String actingOnBe;

    public @Nullable PlannedDate since;

    public @Nullable PlannedDate until;

    /** Nobody of that name ever held the office. */
    public boolean takenBack;

    @Valid
    public BasisForm basis = new BasisForm();

    void begin(OfficeHolder known) {
        nameRu = known.name().ru();
        nameBe = known.name().be();
        nameEn = known.name().en();
        postRu = known.post().ru();
        postBe = known.post().be();
        postEn = known.post().en();
        if (known.nameGenitive() != null) {
            nameGenitiveRu = known.nameGenitive().ru();
            nameGenitiveBe = known.nameGenitive().be();
        }
        if (known.postGenitive() != null) {
            postGenitiveRu = known.postGenitive().ru();
            postGenitiveBe = known.postGenitive().be();
        }
        if (known.actingOn() != null) {
            actingOnRu = known.actingOn().ru();
            actingOnBe = known.actingOn().be();
        }
        since = known.since();
        until = known.until();
    }

    /** What the annotations cannot say: a person and a post have a name in one language at least. */
    void check(Errors errors) {
        if (LocalText.ofNullable(nameRu, nameBe, nameEn) == null) {
            errors.rejectValue("nameRu", "NotBlank");
        }
        if (LocalText.ofNullable(postRu, postBe, postEn) == null) {
            errors.rejectValue("postRu", "NotBlank");
        }
    }

    /** That somebody left, everybody understands; any other correction has a reason, and somebody who decided on it. */
    void checkGrounds(OfficeHolder known, Errors errors) {
        if (!errors.hasErrors() && (takenBack || !known.differsInItsEndOnly(holder()))) {
            basis.needGrounds(errors);
        }
    }

    OfficeHolder holder() {
        return new OfficeHolder(
                new LocalText(nameRu, nameBe, nameEn),
                Genitive.of(nameGenitiveRu, nameGenitiveBe),
                new LocalText(postRu, postBe, postEn),
                Genitive.of(postGenitiveRu, postGenitiveBe),
                Genitive.of(actingOnRu, actingOnBe),
                since,
                until);
    }
}
