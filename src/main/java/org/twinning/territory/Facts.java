package org.twinning.territory;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** Writes facts down for the audit trail, which keeps what there is and nothing else. */
final class Facts {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Locale BELARUSIAN = Locale.forLanguageTag("be");

    private Facts() {}

    static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value instanceof LocalText text) {
            put(facts, name, text);
        } else if (value instanceof PlannedDate date) {
            facts.put(name, date.text());
        } else if (value != null) {
            facts.put(name, value.toString());
        }
    }

    /** In its three languages, of which the trail names the first alone: a change of the others would go unseen. */
    private static void put(Map<String, String> facts, String name, LocalText text) {
        facts.put(name, text.in(RUSSIAN));
        if (text.be() != null) {
            facts.put(name + "Be", text.in(BELARUSIAN));
        }
        if (text.en() != null) {
            facts.put(name + "En", text.in(Locale.ENGLISH));
        }
    }
}
