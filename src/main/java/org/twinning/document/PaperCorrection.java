package org.twinning.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.platform.Stamp;

/**
 * The act by which a fact of an original or a certified copy was put right.
 *
 * @param latter the row that stands now; null when there is none
 * @param before what the fact said, by field; {@code after} is empty when it never was so
 */
public record PaperCorrection(
        PaperFact fact,
        @Nullable Long latter,
        Map<String, String> before,
        Map<String, String> after,
        String reason,
        String decidedBy,
        @Nullable Citation source,
        Stamp recorded) {}
