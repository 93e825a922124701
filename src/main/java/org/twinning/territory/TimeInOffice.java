package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Says from when to when somebody was in office; templates call it {@code @timeInOffice}. */
@Component
public class TimeInOffice {

    private static final String UNKNOWN = "no";

    private final Words words;

    TimeInOffice(Words words) {
        this.words = words;
    }

    /** "in office since October 2026". */
    public String of(OfficeHolder holder) {
        PlannedDate since = holder.since();
        return words.message("official.time", since == null ? UNKNOWN : words.since(since), prose(holder.until()));
    }

    private String prose(@Nullable PlannedDate date) {
        return date == null ? UNKNOWN : words.prose(date);
    }
}
