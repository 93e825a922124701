package org.twinning.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Citation;
import org.twinning.platform.LocalText;
import org.twinning.platform.Span;

/** A visit as a registrar tells of it. */
public record NewVisit(
        LocalText title,
        Span dates,
        @Nullable LocalText leader,
        List<LocalText> places,
        Set<String> agreements,
        @Nullable LocalDate reportDue,
        @Nullable Citation citation) {}
