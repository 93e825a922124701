package org.twinning.territory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** Writes facts down for the audit trail, which keeps what there is and nothing else. */
final class Facts {

    private Facts() {}

    static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value instanceof PlannedDate date) {
            facts.put(name, date.text());
        } else if (value != null) {
            facts.put(name, value.toString());
        }
    }

    /** In its three languages, each under a name of its own: a change of one would go unseen beside the others. */
    static void put(Map<String, String> facts, String ru, String be, String en, @Nullable LocalText text) {
        if (text != null) {
            put(facts, ru, text.ru());
            put(facts, be, text.be());
            put(facts, en, text.en());
        }
    }
}
