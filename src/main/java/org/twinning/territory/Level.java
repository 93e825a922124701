package org.twinning.territory;

/** A region is an oblast; districts and cities lie inside one. */
public enum Level {
    REGION,
    DISTRICT,
    CITY
}
