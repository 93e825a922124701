package org.twinning.document;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** Everything that can happen to papers; each kind says its own sentence in the audit trail, in that of what it belongs to. */
public sealed interface DocumentChange extends Change {

    record Attached(String subject, String title, Map<String, String> after) implements DocumentChange {
        @Override
        public String sentence() {
            return "audit.document.attached";
        }

        @Override
        public List<String> details() {
            return List.of(title);
        }
    }

    record NewVersion(String subject, String title, int number, Map<String, String> before, Map<String, String> after)
            implements DocumentChange {
        @Override
        public String sentence() {
            return "audit.document.version";
        }

        @Override
        public List<String> details() {
            return List.of(title, String.valueOf(number));
        }
    }

    record Withdrawn(String subject, String title, Map<String, String> after) implements DocumentChange {
        @Override
        public String sentence() {
            return "audit.document.withdrawn";
        }

        @Override
        public List<String> details() {
            return List.of(title);
        }
    }

    record PutBack(String subject, String title, Map<String, String> after) implements DocumentChange {
        @Override
        public String sentence() {
            return "audit.document.putBack";
        }

        @Override
        public List<String> details() {
            return List.of(title);
        }
    }
}
