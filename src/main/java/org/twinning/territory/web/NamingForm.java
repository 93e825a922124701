package org.twinning.territory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.LegalForm;
import org.twinning.territory.Naming;
import org.twinning.territory.TerritoryName;

/** What a territory is called, and what the law calls it. */
class NamingForm extends Form {

    public @Nullable PlannedDate since;

    @NotNull
    public @Nullable LegalForm form;

    @NotNull
    @Size(max = 200)
    public @Nullable String nameRu;

    @Size(max = 200)
    public @Nullable String nameBe;

    @NotNull
    @Size(max = 200)
    public @Nullable String nameEn;

    @Size(max = 500)
    public @Nullable String also;

    @Size(max = 50)
    public @Nullable String officialCode;

    @Valid
    public BasisForm basis = new BasisForm();

    void begin(TerritoryName known) {
        form = known.form();
        nameRu = known.text().ru();
        nameBe = known.text().be();
        nameEn = known.text().en();
        also = known.also();
        officialCode = known.officialCode();
    }

    Naming naming() {
        if (form == null) {
            throw new IllegalStateException("a form without a legal form was let through");
        }
        return new Naming(since, form, new LocalText(nameRu, nameBe, nameEn), also, officialCode);
    }
}
