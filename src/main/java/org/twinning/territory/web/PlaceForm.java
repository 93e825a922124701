package org.twinning.territory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.platform.Form;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Whereabouts;

/** Since when a territory is there, and where. */
class PlaceForm extends Form {

    public @Nullable PlannedDate founded;

    @Size(max = 200)
    public @Nullable String seatRu;

    @Size(max = 200)
    public @Nullable String seatBe;

    @Size(max = 200)
    public @Nullable String seatEn;

    /** As people type it, with a comma or a point. */
    @Size(max = 20)
    public @Nullable String latitude;

    @Size(max = 20)
    public @Nullable String longitude;

    @Valid
    public BasisForm basis = new BasisForm();

    void begin(Whereabouts known) {
        founded = known.founded();
        if (known.seat() != null) {
            seatRu = known.seat().ru();
            seatBe = known.seat().be();
            seatEn = known.seat().en();
        }
        latitude = known.latitude() == null ? null : known.latitude().toPlainString();
        longitude = known.longitude() == null ? null : known.longitude().toPlainString();
    }

    /** What the annotations cannot say. */
    void check(Errors errors) {
        check(errors, "latitude", latitude, 90);
        check(errors, "longitude", longitude, 180);
        if ((latitude == null) != (longitude == null)) {
            errors.rejectValue(latitude == null ? "latitude" : "longitude", "territory.place.bothDegrees");
        }
    }

    private static void check(Errors errors, String field, @Nullable String typed, int most) {
        try {
            BigDecimal degrees = degrees(typed);
            if (degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                errors.rejectValue(field, "territory.place.outOfRange", new Object[] {most}, null);
            }
        } catch (NumberFormatException noNumber) {
            errors.rejectValue(field, "territory.place.noDegrees");
        }
    }

    private static @Nullable BigDecimal degrees(@Nullable String typed) {
        return typed == null ? null : new BigDecimal(typed.replace(',', '.').strip());
    }

    Whereabouts whereabouts() {
        return new Whereabouts(
                founded, LocalText.ofNullable(seatRu, seatBe, seatEn), degrees(latitude), degrees(longitude));
    }
}
