package org.twinning.calendar.web;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.twinning.platform.PlannedDate;

/** Months as dates that can be put into words; templates call it {@code @monthWords}. */
@Component
class MonthWords {

    public PlannedDate of(YearMonth month) {
        return PlannedDate.month(month.getYear(), month.getMonthValue());
    }

    public PlannedDate yearOf(YearMonth month) {
        return PlannedDate.year(month.getYear());
    }
}
