package org.twinning.briefing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;

/**
 * What a briefing is about.
 *
 * @param key under which its remarks are kept, as "territory:BY-HO"
 * @param lines the agreements
 * @param parties whose heads are spoken of: names by codes
 * @param page where the rest stands
 * @param visit its number; null when it is about a territory
 */
record Subject(
        String key,
        List<AgreementLine> lines,
        Map<String, String> parties,
        String page,
        @Nullable Long visit) {

    List<String> numbers() {
        return lines.stream().map(AgreementLine::number).toList();
    }
}
