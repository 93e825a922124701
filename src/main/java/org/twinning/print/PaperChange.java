package org.twinning.print;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** What is done with sheets; each kind says its own sentence in the audit trail. */
sealed interface PaperChange extends Change {

    /** Somebody has taken a sheet out of the register. */
    record SheetIssued(String code, String title) implements PaperChange {

        @Override
        public String subject() {
            return "sheet:" + code;
        }

        @Override
        public String sentence() {
            return "audit.sheet.issued";
        }

        @Override
        public List<String> details() {
            return List.of(title, code);
        }
    }

    record LetterheadChanged(String from, String to, boolean armsBefore, boolean armsAfter) implements PaperChange {

        @Override
        public String subject() {
            return "paper:letterhead";
        }

        @Override
        public String sentence() {
            return "audit.paper.letterhead";
        }

        @Override
        public List<String> details() {
            return List.of();
        }

        @Override
        public Map<String, String> before() {
            return Map.of("letterhead", from, "arms", String.valueOf(armsBefore));
        }

        @Override
        public Map<String, String> after() {
            return Map.of("letterhead", to, "arms", String.valueOf(armsAfter));
        }
    }

    record PublicChecks(boolean allowed) implements PaperChange {

        @Override
        public String subject() {
            return "paper:checks";
        }

        @Override
        public String sentence() {
            return allowed ? "audit.paper.checksAllowed" : "audit.paper.checksEnded";
        }

        @Override
        public List<String> details() {
            return List.of();
        }
    }
}
