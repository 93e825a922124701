package org.twinning.territory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Change;

/** Everything that can happen to a territory; each kind says its own sentence in the audit trail. */
public sealed interface TerritoryChange extends Change {

    String code();

    @Override
    default String subject() {
        return "territory:" + code();
    }

    /** A territory entered the register. */
    record Entered(String code, String name, Map<String, String> after) implements TerritoryChange {
        @Override
        public String sentence() {
            return "audit.territory.entered";
        }

        @Override
        public List<String> details() {
            return List.of(name);
        }
    }

    /**
     * It bears another name from a date on, which may be still to come; {@code kind} when the law calls it something else too.
     */
    record Named(
            String code,
            String former,
            String name,
            boolean kind,
            @Nullable String since,
            Map<String, String> before,
            Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            return kind ? "audit.territory.kindChanged" : "audit.territory.renamed";
        }

        @Override
        public List<String> details() {
            return List.of(former, name, since == null ? "–" : since);
        }
    }

    /** A name that was entered wrong was put right or taken back. */
    record NameCorrected(
            String code, String name, boolean takenBack, Map<String, String> before, Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            return takenBack ? "audit.territory.nameTakenBack" : "audit.territory.nameCorrected";
        }

        @Override
        public List<String> details() {
            return List.of(name);
        }
    }

    /** Since when it is there or where it lies was put right. */
    record PlaceCorrected(String code, Map<String, String> before, Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            return "audit.territory.placeCorrected";
        }

        @Override
        public List<String> details() {
            return List.of(code);
        }
    }

    /** Others came after it or out of it. */
    record Succeeded(String code, SuccessionKind kind, String happened, String successors, Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            return "audit.territory.succeeded." + kind;
        }

        @Override
        public List<String> details() {
            return List.of(code, successors, happened);
        }
    }

    /** It came after others or out of one. */
    record Received(String code, SuccessionKind kind, String happened, String predecessors) implements TerritoryChange {
        @Override
        public String sentence() {
            return "audit.territory.received." + kind;
        }

        @Override
        public List<String> details() {
            return List.of(code, predecessors, happened);
        }
    }

    /** What was said to have become of it turned out to be wrong. */
    record SuccessionTakenBack(String code, Map<String, String> before, Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            return "audit.territory.successionTakenBack";
        }

        @Override
        public List<String> details() {
            return List.of(code);
        }
    }

    /** Somebody heads it, or headed it. */
    record OfficialRecorded(String code, String person, String post, Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            return "audit.territory.officialRecorded";
        }

        @Override
        public List<String> details() {
            return List.of(person, post);
        }
    }

    /** What was known of its head was put right or taken back; {@code left} when only the end of the office became known. */
    record OfficialCorrected(
            String code,
            String person,
            String post,
            boolean takenBack,
            boolean left,
            Map<String, String> before,
            Map<String, String> after)
            implements TerritoryChange {
        @Override
        public String sentence() {
            if (takenBack) {
                return "audit.territory.officialTakenBack";
            }
            return left ? "audit.territory.officialLeft" : "audit.territory.officialCorrected";
        }

        @Override
        public List<String> details() {
            return List.of(person, post);
        }
    }
}
