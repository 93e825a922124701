package org.twinning.platform;

import java.util.List;
import java.util.Map;

/**
 * Something that was changed, told as a sentence. Each package seals its own changes under one interface that extends this
 * one; the audit trail writes down whatever is published, so a new kind of change cannot be forgotten.
 */
public interface Change {

    /** What was changed, as "kind:key": {@code agreement:TW-2022-002}. */
    String subject();

    /** Key of the message that says it: {@code audit.agreement.signed}. */
    String sentence();

    /** Arguments of that message; dates in their text form, so that each reader sees them in her language. */
    List<String> details();

    /** Field names with their former values; empty for what is new. */
    default Map<String, String> before() {
        return Map.of();
    }

    default Map<String, String> after() {
        return Map.of();
    }
}
