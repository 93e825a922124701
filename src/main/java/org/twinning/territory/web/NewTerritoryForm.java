package org.twinning.territory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.territory.Level;
import org.twinning.territory.NewTerritory;

/** A territory that the register does not hold yet: its code, its region, its first name, and where it lies. */
class NewTerritoryForm extends NamingForm {

    @NotNull
    @Size(max = 60)
    @Pattern(regexp = "[A-Z]{2}(-[A-Z]+)+")
    public @Nullable String code;

    /** Empty for a region. */
    public @Nullable String region;

    @Valid
    public PlaceForm place = new PlaceForm();

    void check(Errors errors) {
        errors.pushNestedPath("place");
        place.check(errors);
        errors.popNestedPath();
    }

    NewTerritory territory() {
        if (code == null || form == null) {
            throw new IllegalStateException("a form without a code was let through");
        }
        Level level =
                switch (form) {
                    case OBLAST -> Level.REGION;
                    case DISTRICT, MUNICIPAL_OKRUG -> Level.DISTRICT;
                    case URBAN_OKRUG, CITY -> Level.CITY;
                };
        return new NewTerritory(code, level, region, naming(), place.whereabouts(), basis.basis());
    }
}
