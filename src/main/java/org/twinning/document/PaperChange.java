package org.twinning.document;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** Everything that can happen to originals and certified copies; each kind says its own sentence in the audit trail. */
public sealed interface PaperChange extends Change {

    String number();

    @Override
    default String subject() {
        return "agreement:" + number();
    }

    /** @param which the original by its position, or the copy by its number */
    record Entered(String number, Act act, String which, Map<String, String> after) implements PaperChange {
        @Override
        public String sentence() {
            return "audit.paper." + act;
        }

        @Override
        public List<String> details() {
            return List.of(number, which);
        }
    }

    record Corrected(String number, PaperFact fact, Map<String, String> before, Map<String, String> after)
            implements PaperChange {
        @Override
        public String sentence() {
            return "audit.paper.corrected." + fact;
        }

        @Override
        public List<String> details() {
            return List.of(number);
        }
    }

    /** What was entered. */
    enum Act {
        ORIGINAL_ENTERED,
        ORIGINAL_MOVED,
        LENT,
        RETURNED,
        COPY_CERTIFIED,
        COPY_ANNULLED
    }
}
