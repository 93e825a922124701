package org.twinning.territory;

/** What the law calls a territory; it changes without the territory becoming another one. */
public enum LegalForm {
    OBLAST,
    DISTRICT,
    MUNICIPAL_OKRUG,
    URBAN_OKRUG,
    CITY
}
