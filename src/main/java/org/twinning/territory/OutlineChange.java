package org.twinning.territory;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** What can happen to outlines. */
public sealed interface OutlineChange extends Change {

    long load();

    @Override
    default String subject() {
        return "outlines:" + load();
    }

    /** Outlines were loaded; those of the same territories before them count no more. */
    record Loaded(long load, String credit, int outlines, Map<String, String> after) implements OutlineChange {
        @Override
        public String sentence() {
            return "audit.outlines.loaded";
        }

        @Override
        public List<String> details() {
            return List.of(String.valueOf(outlines), credit);
        }
    }

    /** They are drawn no more. */
    record TakenBack(long load, String credit, Map<String, String> after) implements OutlineChange {
        @Override
        public String sentence() {
            return "audit.outlines.takenBack";
        }

        @Override
        public List<String> details() {
            return List.of(credit);
        }
    }
}
