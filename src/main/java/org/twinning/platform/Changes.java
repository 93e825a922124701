package org.twinning.platform;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was changed, by whom and when: answered by the audit trail, in the reader's language. */
public interface Changes {

    /** What others changed while a form was open, so that a conflict can show both versions; the oldest first. */
    List<Line> since(String subject, Instant opened);

    /** Everything that happened to one subject, the latest first. */
    List<Line> of(String subject);

    /**
     * The latest changes of the register's facts, the latest first; what concerns its users is not among them, nor what a
     * successor received, which those tell that it came from.
     */
    List<Line> recent(int limit);

    /** How far the register's facts had come by a moment; what concerns its users, or sheets that were issued, changes none. */
    Revision revision(Instant until);

    /** Only the fields that differ, and what they held before and after, in the reader's words. */
    List<Difference> differences(Map<String, String> before, Map<String, String> after);

    /**
     * One change.
     *
     * @param subject as "kind:key"
     * @param label the subject in words: "agreement TW-2022-002"
     * @param path of the subject's page; null when it has none
     * @param sentence what was done, whole
     */
    record Line(
            long number,
            Instant at,
            String by,
            String subject,
            String label,
            @Nullable String path,
            String sentence,
            List<Difference> differences) {}

    /** One field, its name and its values in words; empty where it held nothing. */
    record Difference(String field, String before, String after) {}
}
