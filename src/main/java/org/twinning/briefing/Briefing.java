package org.twinning.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A briefing sheet in words, the same for page, PDF and file: whoever writes it down adds none.
 *
 * @param facts one line each
 * @param remarks the office's own
 */
public record Briefing(
        String title,
        List<String> facts,
        List<Part> parts,
        @Nullable Remark remarks) {

    /**
     * One table of the sheet.
     *
     * @param rows the first of them, as many as two pages have room for
     * @param more what is not among them; null when nothing is
     * @param none what is said when there is no row
     * @param list page with all of them
     */
    public record Part(
            String heading,
            List<String> columns,
            List<List<String>> rows,
            @Nullable String more,
            String none,
            String list) {}
}
