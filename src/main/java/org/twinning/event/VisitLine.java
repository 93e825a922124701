package org.twinning.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.platform.LocalText;
import org.twinning.platform.Span;

/**
 * A delegation's visit.
 *
 * @param agreements numbers of those it concerned
 */
public record VisitLine(
        long id,
        LocalText title,
        Span dates,
        @Nullable LocalText leader,
        List<LocalText> places,
        List<String> agreements,
        @Nullable Citation source) {}
