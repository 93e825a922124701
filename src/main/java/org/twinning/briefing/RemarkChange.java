package org.twinning.briefing;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** What can happen to the remarks on a sheet. */
sealed interface RemarkChange extends Change {

    /** @param subject of the sheet, as "territory:BY-HO" */
    record Written(String subject, String former, String words) implements RemarkChange {

        @Override
        public String sentence() {
            return words.isEmpty() ? "audit.briefing.cleared" : "audit.briefing.remarked";
        }

        @Override
        public List<String> details() {
            return List.of();
        }

        @Override
        public Map<String, String> before() {
            return former.isEmpty() ? Map.of() : Map.of("remarks", former);
        }

        @Override
        public Map<String, String> after() {
            return words.isEmpty() ? Map.of() : Map.of("remarks", words);
        }
    }
}
