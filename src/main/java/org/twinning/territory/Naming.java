package org.twinning.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * A name and a legal form that a territory bears from a date on.
 *
 * @param since null when it always bore them, as far as the register knows
 * @param also other spellings by which people look for it
 * @param officialCode the country's own code under that name (OKTMO in Russia)
 */
@Embeddable
public record Naming(
        @Nullable PlannedDate since,
        @Enumerated(EnumType.STRING) LegalForm form,

        @Embedded @EmbeddedColumnNaming("name_%s") LocalText text,

        @Nullable String also,

        @Column(name = "official_code") @Nullable String officialCode) {

    /** The first day on which it counts; a date known to the year counts from its last day, as every imprecise fact does. */
    LocalDate sinceDay() {
        return since == null ? LocalDate.MIN : since.lastDay();
    }

    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        Facts.put(facts, "name", "nameBe", "nameEn", text);
        Facts.put(facts, "form", form);
        Facts.put(facts, "since", since);
        Facts.put(facts, "also", also);
        Facts.put(facts, "officialCode", officialCode);
        return facts;
    }
}
