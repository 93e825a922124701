package org.twinning.agreement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier.CorrectionFact;
import org.twinning.platform.Changes;
import org.twinning.platform.Words;

/**
 * Says what a correction put right, with the sides of the agreement under the names that stand on its paper; templates call it
 * {@code @corrections}.
 */
@Component("corrections")
class CorrectionWords {

    private static final String SIDE = "side";

    private final Changes changes;
    private final Words words;

    CorrectionWords(Changes changes, Words words) {
        this.changes = changes;
        this.words = words;
    }

    public List<Changes.Difference> of(CorrectionFact correction, Dossier dossier) {
        Map<String, String> names = new HashMap<>();
        dossier.partnerLines().forEach(it -> {
            names.put(it.code(), words.text(it.name()));
            names.put(SIDE + (it.position() + 1), words.text(it.name()));
        });
        return changes.differences(named(correction.before(), names), named(correction.after(), names));
    }

    /** A side is kept by its number or by the code of its territory, also in the name of a field: {@code partner.BY-HO-X}. */
    private static Map<String, String> named(Map<String, String> facts, Map<String, String> names) {
        Map<String, String> named = new LinkedHashMap<>();
        facts.forEach((field, value) -> {
            int dot = field.indexOf('.') + 1;
            String of = field.substring(dot);
            boolean side = field.equals(SIDE) && names.containsKey(SIDE + value);
            named.put(
                    side ? "namedSide" : field.substring(0, dot) + names.getOrDefault(of, of),
                    side ? names.get(SIDE + value) : names.getOrDefault(value, value));
        });
        return named;
    }
}
